/** The shapes that travel between Python and the screens. Python's side is authoritative; these follow it. */

/** One sentence in the room's language and in the person's own. */
export interface Both { room: string; own: string }
export interface Language { code: string; name: string; direction: "ltr" | "rtl" }
/** msgid (English) -> text. */
export type Catalogue = Record<string, string>;
export interface Words { room?: Catalogue; own?: Catalogue }

/** The part of anywidget's model that the screens use; the lean page gives the same, plus "connection". */
export interface Model {
  get(key: string): any;
  set(key: string, value: unknown): void;
  save_changes(): void;
  on(event: string, callback: (...values: any[]) => void): void;
  off(event?: string | null, callback?: ((...values: any[]) => void) | null): void;
  send(content: any, callbacks?: any, buffers?: any): void;
}
export interface RenderProps { model: Model; el: HTMLElement }
export type Connection = "open" | "lost";

// ---- the seat -------------------------------------------------------------------------------------------------
export interface Entry {
  id: string; exercise: string; kind: string; body: Record<string, any>;
  shared: boolean; revision: number; about: string[];
}
export interface Me { alias: string; picture: string; language: string; role: string }
export interface SeatPicture { name: string; label: Both; aliases: string[] }
export interface Now {
  session: string; session_title: Both; activity: string | null; title: Both; seat: Both | null; picture: string | null;
  exercise: string | null; number: number; of: number;
}
export interface ExerciseLink { name: string; title: Both; picture: string; count: number; shared: number }
export type InputKind = "choices" | "choice" | "picture" | "text" | "short";
export interface Option { picture?: string | null }
export interface StepSpec {
  key: string; input: InputKind; most?: number; free?: boolean; lines?: number; length?: number;
  options?: Record<string, Option | null>;
}
export interface FormSpec { most?: number | null; each?: string; steps: StepSpec[] }
export interface ExerciseSpec { forms: Record<string, FormSpec>; picture?: string; [key: string]: any }
export interface StepWords {
  ask: string; why?: string; options?: Record<string, string>; free?: string | null; examples?: string[];
}
export interface FormWords { title: string; add?: string | null; steps: Record<string, StepWords>; [key: string]: any }
export interface ExerciseWords {
  title: string; invite: string; forms: Record<string, FormWords>; screens: Record<string, string>;
  wall: Record<string, string>; paper: Record<string, string>;
}
export interface Card { slug: string; picture: string; pile?: string | null }
export interface CardWords { text: string; [key: string]: any }
export interface DeckWords { title: string; cards: Record<string, CardWords> }
export interface DeckView { cards: Card[]; words: { room: DeckWords; own: DeckWords } }
export interface ExerciseView {
  name: string; spec: ExerciseSpec; words: { room: ExerciseWords; own: ExerciseWords }; deck: DeckView | null;
  mine: Entry[]; others: Entry[]; revealed: boolean; wall: any | null;
}
/** At the entrance only the first line is there. */
export interface SeatView {
  stage: "enter" | "in"; club: { name: string }; room_language: string; language: string; languages: Language[];
  pictures: SeatPicture[];
  me: Me; now: Now | null; exercises: ExerciseLink[]; following: boolean; exercise: ExerciseView | null;
}
/** An answer from Python to a message numbered `re`. */
export type Reply = { re: number; ok: boolean; code?: string; say?: Both; [key: string]: any };

/** What an exercise's `seat` component receives. */
export interface SeatProps {
  exercise: ExerciseView; me: Me; actions: Actions; words: { room: ExerciseWords; own: ExerciseWords };
}
/** Everything an exercise may do; the outbox keeps each save until Python has committed it. */
export interface Actions {
  /** `ready: false` keeps an unfinished entry on the phone only. */
  save(entry: { id: string; kind: string; body: Record<string, any>; about?: string[]; ready?: boolean }): void;
  /** Sends what waits, now. */
  flush(): void;
  share(ids: string[], shared: boolean): Promise<Reply>;
  remove(id: string): Promise<Reply>;
  preview(id: string): Promise<Reply>;
  newId(): string;
}

// ---- the wall -------------------------------------------------------------------------------------------------
export interface WallOf { name: string; revealed: boolean; count: number; data: any | null }
export interface WallProps { data: any; words: ExerciseWords; language: string; deck?: WallDeck | null }
export interface WallDeck { cards: Card[]; words?: DeckWords; [key: string]: any }
export interface Clock { opened_ms: number | null; paused: boolean; minutes: number; [key: string]: any }
export interface JoinCard { address: string; code: string; qr: string[]; wifi_qr: string[] | null }
export interface Arrival { alias: string; picture: string; role?: string }
export interface WallView {
  language: string; club: { name: string } | string; session_title: string;
  mode: "join" | "activity" | "exercise" | "idle" | "ended"; title: string; objective: string; objectives: string[];
  clock: Clock | null; join: JoinCard | null; arrivals: Arrival[]; here: number;
  exercise: null | { name: string; words: ExerciseWords; wall: WallOf; deck: WallDeck | null };
}

// ---- the facilitator's screens ----------------------------------------------------------------------------------
export interface PanelView {
  language: string; words: ExerciseWords; name: string; revealed: boolean; count: number; wall: any; raw: Entry[];
  is_current: boolean; deck?: WallDeck | null;
}
export type When = "done" | "now" | "next" | "later";
export interface AgendaActivity {
  slug: string; title: string; minutes: number; picture: string; start: number; exercise: string | null; state: When;
}
export interface AgendaView {
  language: string; session: string; title: string; minutes: number; objectives: string[];
  activities: AgendaActivity[];
  room: { session: string | null; activity: string | null; opened_ms: number | null; paused_ms: number; running: boolean };
  now_ms: number; ended: boolean;
}
export interface ActivityView {
  language: string; session: string; slug: string; title: string; minutes: number; picture: string; objective: string;
  materials: string[]; steps: string[]; say: string[]; avoid: string[]; without_phones: string; few_readers: string;
  is_current: boolean;
}
export interface JoinView {
  language: string; address: string; code: string; qr: string[]; wifi_qr: string[] | null; wall: string;
  arrivals: Arrival[]; expected: number;
}
export interface AttendanceView {
  language: string; session: string;
  seats: { id: string; alias: string; picture: string; role: string; joined_today: boolean; present: boolean | null }[];
}
export interface HomeView {
  language: string; languages: Language[]; club: { name: string };
  cycle: {
    name: string;
    sessions: {
      slug: string; title: string; date: string | null; time: string | null; minutes: number | null; number: string; state: When; notebook: string;
    }[];
  };
  here: Arrival[]; next: string | null; wall: string; participants: string; door: "voila" | "lab";
}
