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

/** How to make one JSON value from another: see `widgets/changes.py`. */
export interface Change { all?: any; set?: Record<string, any>; gone?: string[]; in?: Record<string, Change>; list?: Piece[] }
/** Some of the old list, new ones, or one of the old list, changed. */
export type Piece = [number, number] | { new: any[] } | { of: number; change: Change };

// ---- the seat -------------------------------------------------------------------------------------------------
export interface Entry {
  id: string; exercise: string; kind: string; body: Record<string, any>;
  shared: boolean; revision: number; about: string[];
  /** The alias and the picture of who made it; only with what somebody else made, and only when its form is named. */
  by?: [string, string] | null;
  /** Whether its owner shows it to the tutors. */
  tutor?: boolean;
}
export interface Me { alias: string; picture: string; language: string; role: string }
export interface SeatPicture { name: string; label: Both; aliases: string[] }
export interface Now {
  session: string; session_title: Both; activity: string | null; title: Both; seat: Both | null; picture: string | null;
  exercise: string | null; number: number; of: number;
}
export interface ExerciseLink { name: string; title: Both; picture: string; count: number; shared: number; tutor: number }
export type InputKind = "choices" | "choice" | "picture" | "text" | "short" | "scale" | "card" | "cards" | "links";
export interface Option { picture?: string | null }
export interface StepSpec {
  key: string; input: InputKind; most?: number; free?: boolean; lines?: number; length?: number;
  options?: Record<string, Option | null>; of?: string[];
}
/** What is left out is: to the group, unnamed, about nothing, kept with its owner, in no order. */
export interface FormSpec {
  most?: number | null; each?: string; steps: StepSpec[]; needs?: string[]; to?: "group" | "owner" | "nobody";
  named?: boolean; about?: string; anonymous?: boolean; ordered?: boolean;
}
export type Show = "said" | "counts" | "distribution";
export interface BoardSpec { name: string; form: string[]; field: string[]; show: Show; picture?: string }
export interface ExerciseSpec {
  forms: Record<string, FormSpec>; picture?: string; deck?: string; wall?: BoardSpec[]; [key: string]: any;
}
export interface StepWords {
  ask: string; why?: string; options?: Record<string, string>; free?: string | null; examples?: string[];
}
export interface FormWords { title: string; add?: string | null; steps: Record<string, StepWords>; [key: string]: any }
export interface ExerciseWords {
  title: string; invite: string; forms: Record<string, FormWords>; screens: Record<string, string>;
  wall: Record<string, string>; paper: Record<string, string>;
}
export interface Card { slug: string; picture: string; pile?: string | null; family?: string | null }
/** `token` names the family's colour and shape. */
export interface Family { slug: string; picture: string; token: string }
/** Only `text` is there where a card is shown and not chosen: in the portfolio, on the wall. */
export interface CardWords { text: string; aliases?: string[]; examples?: string[]; story?: string; cv?: string }
export interface DeckWords {
  title: string; families?: Record<string, string>; former?: Record<string, string>; cards: Record<string, CardWords>;
}
export interface DeckView {
  slug: string; cards: Card[]; families?: Family[]; words: { room: DeckWords; own: DeckWords };
}
/** One of one's own entries in a few words. `group` is what entries of its form are called. */
export interface Linkable {
  id: string; exercise: string; kind: string; label: Both; picture: string | null; group: Both;
}
/** A step of the chain; the next steps are under the same word. */
export interface ChainItem {
  id: string; exercise: string; kind: string; label: Both; picture: string | null; from?: ChainItem[]; to?: ChainItem[];
}
/** An entry that the person came from along the chain, and how they had come there. */
export interface Visited { exercise: string; id: string; from?: Visited }
export interface ExerciseView {
  name: string; spec: ExerciseSpec; words: { room: ExerciseWords; own: ExerciseWords }; deck: DeckView | null;
  mine: Entry[]; others: Entry[]; received: Entry[]; linkable: Record<string, Linkable[]>; own: Record<string, any>;
  revealed: boolean; wall: any | null;
}
/** The view of an exercise as it travels: its deck, which is large and seldom changes, comes beside it. */
export type SentExercise = Omit<ExerciseView, "deck"> & { deck: string | null };
/** At the entrance only the first line is there. */
export interface SeatView {
  stage: "enter" | "in"; club: { name: string }; room_language: string; language: string; languages: Language[];
  pictures: SeatPicture[];
  me: Me; now: Now | null; exercises: ExerciseLink[]; following: boolean; exercise: SentExercise | null;
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
  /** What an entry rests on and what rests on it: `from` and `to`, lists of `ChainItem`. */
  chain(id: string): Promise<Reply>;
  /** Shows entries to the tutors, or hides them again. */
  show(ids: string[], shown: boolean): Promise<Reply>;
  /** Opens another exercise, at one of its entries. */
  visit(exercise: string, id?: string, from?: Visited): void;
  newId(): string;
}

// ---- the wall -------------------------------------------------------------------------------------------------
export interface WallOf { name: string; revealed: boolean; count: number; data: any | null }
export interface WallProps {
  data: any; words: ExerciseWords; language: string; deck?: WallDeck | null; spec?: ExerciseSpec;
}
export interface WallDeck { slug: string; cards: Card[]; families?: Family[]; words: DeckWords }
/** Somebody's words, or what somebody chose, without whose. */
export interface SaidCard {
  id: string; picture: string | null; texts: { field: string; text: string }[]; chosen: { field: string; key: string }[];
}
export interface BoardItem { key?: string; text?: string; count: number; id?: string; field?: string }
/** `items` is null while so few people answered that figures could tell who said what; `n` counts them. */
export interface BoardData { name: string; show: Show; items: any[] | null; n: number }
export interface Clock {
  opened_ms: number | null; paused_ms?: number; paused_at?: number | null; paused: boolean; minutes: number;
}
export interface JoinCard {
  address: string; code: string; qr: string[]; wifi_qr: string[] | null; wifi?: string | null;
}
export interface Arrival { alias: string; picture: string; role?: string }
export interface WallView {
  language: string; club: { name: string } | string; session_title: string;
  mode: "join" | "activity" | "exercise" | "idle" | "ended"; title: string; objective: string; objectives: string[];
  clock: Clock | null; join: JoinCard | null; arrivals: Arrival[]; here: number;
  exercise: null | { name: string; words: ExerciseWords; wall: WallOf; deck: WallDeck | null; spec: ExerciseSpec };
}

// ---- the facilitator's screens ----------------------------------------------------------------------------------
export interface PanelView {
  language: string; words: ExerciseWords; name: string; revealed: boolean; count: number; wall: any; raw: Entry[];
  is_current: boolean; deck: WallDeck | null; spec: ExerciseSpec; paper: Record<string, PaperSheet>;
}
/** What can be typed from paper of a form: `shows` are the fields of which one makes the wall show something. */
export interface PaperSheet { fields: string[]; needs: string[]; shows: string[]; counted: boolean }
export type When = "done" | "now" | "next" | "later";
export interface AgendaActivity {
  slug: string; title: string; minutes: number; picture: string; start: number; exercise: string | null; state: When;
}
export interface AgendaView {
  language: string; session: string; title: string; minutes: number; objectives: string[];
  activities: AgendaActivity[];
  room: { session: string | null; activity: string | null; running: boolean };
  open: boolean; clock: Clock | null; exercise: { revealed: boolean; count: number } | null;
  now_ms: number | null; ended: boolean;
}
export interface GuideStep { minutes: number; text: string }
export interface ActivityView {
  language: string; session: string; slug: string; title: string; minutes: number; picture: string;
  exercise: string | null; seat: string; objective: string;
  materials: string[]; steps: GuideStep[]; say: string[]; avoid: string[];
  without_phones: string; few_readers: string; remote: string;
  is_current: boolean;
}
/** The codes are null while no door is open. */
export interface JoinView {
  language: string; address: string | null; code: string | null; qr: string[] | null; wifi_qr: string[] | null;
  wifi?: string | null; wall: string | null; arrivals: Arrival[]; expected: number | null;
}
export interface AttendanceView {
  language: string; session: string;
  seats: { id: string; alias: string; picture: string; role: string; joined_today: boolean; present: boolean | null }[];
}
/** `individual`: each person has an appointment, so there is no date for all. */
export interface HomeSession {
  slug: string; title: string; date: string | null; time: string | null; minutes: number | null; number: string; state: When;
  notebook: string | null; individual: boolean;
}
/** `prepare`: what to have ready for the session that is open or next. */
export interface HomeView {
  language: string; languages: Language[]; club: { name: string };
  cycle: { name: string; sessions: HomeSession[] };
  cycle_notebook: string; prepare: { slug: string; title: string; before: string[] } | null;
  here: Arrival[]; next: string | null;
  wall: string | null; participants: string | null; door: "voila" | "lab" | null;
}
/** An entry that its owner shows to the tutors. */
export interface ToldEntry {
  id: string; exercise: string; form: string; picture: string; answers: { ask: string; said: string[] }[];
}
/** `present` holds only what was noted; `of` counts it. */
export interface PeopleView {
  language: string;
  sessions: { slug: string; number: string; title: string; noted: boolean }[];
  people: {
    id: string; alias: string; picture: string; role: string; present: Record<string, boolean>; came: number; of: number;
    completed: boolean; shown: ToldEntry[]; sheet: { said: string; agreed: string; next: string };
  }[];
}
export interface SaidFigure { key: string; title: string; means: string; said: string; known: boolean }
/** Null is what is not told. */
export interface ToldCounts { counts: Record<string, number | null>; n: number | null }
export interface IndicatorsView {
  language: string; title: string; words: Record<string, string>; figures: SaidFigure[]; sessions: SaidFigure[];
  confidence: {
    key: string; ask: string; answers: { key: string; text: string; picture: string }[];
    moments: { start: ToldCounts; end: ToldCounts };
  }[];
}
/** In what ways a document can be had; a choice that it does not ask for is not there. */
export interface DocumentKind {
  name: string; to: string[]; editions?: string[]; papers?: string[]; audiences?: string[]; fill?: string[];
}
/** `guides`: the languages in which there are texts for facilitators. */
export interface DocumentsView {
  language: string; session: string | null; kinds: DocumentKind[]; spoken: { code: string; name: string }[]; guides: string[];
}
