"""An exercise made of forms that has everything forms can have, as Python sends it to a phone and to a wall."""

from typing import Any

from course.exercises.questions import Board
from course.exercises.spec import Spec
from course.exercises.words import SCREENS, ExerciseWords
from course.programme import load
from widgets.decks import deck_view, wall_deck

View = dict[str, Any]
DECK = "competences"
OFTEN = {"never": "circle", "rarely": "cloud", "often": "sun", "very_often": "star"}
FIELDS = {
    "kitchen": "cooking-pot",
    "building": "hammer",
    "land": "wheat",
    "care": "hand-heart",
    "shop": "store",
}
TOOLS = {"knife": "utensils", "truck": "truck", "phone": "smartphone"}


def options(of: dict[str, str]) -> View:
    return {key: {"picture": picture} for key, picture in of.items()}


SPEC: View = {
    "picture": "briefcase",
    "deck": DECK,
    "forms": {
        "work": {
            "most": 12,
            "needs": ["field"],
            "ordered": True,
            "steps": [
                {"key": "field", "input": "picture", "free": True, "length": 40, "options": options(FIELDS)},
                {"key": "often", "input": "scale", "options": options(OFTEN)},
                {
                    "key": "tools",
                    "input": "choices",
                    "free": True,
                    "most": 2,
                    "length": 30,
                    "options": options(TOOLS),
                },
                {"key": "managed", "input": "text", "lines": 3, "length": 200},
            ],
        },
        "skill": {
            "most": 60,
            "needs": ["card"],
            "steps": [
                {"key": "card", "input": "card"},
                {"key": "works", "input": "links", "of": ["sample.work", "other.step"], "most": 3},
            ],
        },
        "later": {"most": 1, "to": "nobody", "steps": [{"key": "learn", "input": "cards", "most": 3}]},
        "round": {
            "most": 1,
            "named": True,
            "needs": ["wish"],
            "steps": [{"key": "wish", "input": "short", "length": 80}],
        },
        "seen": {
            "about": "round",
            "to": "owner",
            "named": True,
            "needs": ["card"],
            "steps": [{"key": "card", "input": "card"}, {"key": "when", "input": "text", "length": 160}],
        },
        "answer": {
            "about": "seen",
            "to": "owner",
            "named": True,
            "steps": [
                {
                    "key": "accepted",
                    "input": "choice",
                    "options": {"yes": {"picture": "thumbs-up"}, "no": {"picture": "undo-2"}},
                }
            ],
        },
        "opinion": {
            "most": 1,
            "anonymous": True,
            "steps": [
                {"key": "felt", "input": "scale", "options": options(OFTEN)},
                {"key": "change", "input": "text", "length": 200},
            ],
        },
    },
    "wall": [
        {"name": "fields", "form": "work", "field": "field", "show": "counts"},
        {
            "name": "managed",
            "form": "work",
            "field": ["managed", "tools"],
            "show": "said",
            "picture": "field",
        },
        {"name": "often", "form": "work", "field": "often", "show": "distribution"},
        {"name": "felt", "form": "opinion", "field": "felt", "show": "distribution"},
        {"name": "cards", "form": "skill", "field": "card", "show": "counts"},
    ],
}
"""As `exercise.yaml` would say it."""

FR: View = {
    "title": "Ce que je sais faire",
    "invite": "Racontez un travail, puis ce que vous savez faire.",
    "work": (
        "Un travail",
        "Ajouter un travail",
        {
            "field": (
                "Dans quel métier était-ce\u00a0?",
                "Choisissez l’image la plus proche.",
                {
                    "kitchen": "la cuisine",
                    "building": "le bâtiment",
                    "land": "la terre",
                    "care": "le soin des autres",
                    "shop": "le commerce",
                },
            ),
            "often": (
                "Combien de fois avez-vous fait cela\u00a0?",
                "Il n’y a pas de bonne réponse.",
                {"never": "jamais", "rarely": "rarement", "often": "souvent", "very_often": "très souvent"},
            ),
            "tools": (
                "Quels outils utilisiez-vous\u00a0?",
                "Deux au plus.",
                {"knife": "des couteaux", "truck": "un camion", "phone": "un téléphone"},
            ),
            "managed": ("Qu’avez-vous réussi à faire\u00a0?", "Même une petite chose.", {}),
        },
    ),
    "skill": (
        "Une compétence",
        "Ajouter une compétence",
        {
            "card": ("Quelle carte parle de vous\u00a0?", "Choisissez une famille, puis une carte.", {}),
            "works": (
                "D’où vient cette compétence\u00a0?",
                "Choisissez les travaux où vous l’avez utilisée.",
                {},
            ),
        },
    ),
    "later": (
        "Ce que je veux apprendre",
        None,
        {
            "learn": (
                "Que voulez-vous apprendre\u00a0?",
                "Trois cartes au plus. Personne d’autre ne les voit.",
                {},
            ),
        },
    ),
    "round": (
        "Ce que j’attends des autres",
        None,
        {
            "wish": (
                "Que voulez-vous savoir des autres\u00a0?",
                "Les autres le lisent avec votre nom d’ici.",
                {},
            ),
        },
    ),
    "seen": (
        "Je vous ai vu faire cela",
        "Écrire à quelqu’un",
        {
            "card": (
                "Qu’avez-vous vu cette personne faire\u00a0?",
                "Choisissez une famille, puis une carte.",
                {},
            ),
            "when": ("Quand l’avez-vous vu\u00a0?", "Une phrase suffit.", {}),
        },
    ),
    "answer": (
        "Ma réponse",
        None,
        {
            "accepted": (
                "Gardez-vous cette carte\u00a0?",
                "Vous choisissez.",
                {"yes": "Oui, je la garde", "no": "Non, merci"},
            ),
        },
    ),
    "opinion": (
        "Mon avis",
        None,
        {
            "felt": (
                "Étiez-vous à l’aise dans le groupe\u00a0?",
                "Personne ne sait qui a répondu.",
                {"never": "jamais", "rarely": "rarement", "often": "souvent", "very_often": "très souvent"},
            ),
            "change": ("Que changeriez-vous\u00a0?", "Une idée suffit.", {}),
        },
    ),
    "wall": {
        "title": "Ce que ce groupe sait faire",
        "hidden": "Les réponses arrivent.",
        "count": "{n} réponses",
        "empty": "Rien encore.",
        "fields": "Nos métiers",
        "managed": "Ce que nous avons réussi",
        "often": "Combien de fois\u00a0?",
        "felt": "À l’aise dans le groupe",
        "cards": "Nos cartes",
    },
}
AR: View = {
    "title": "ما أعرف أن أفعله",
    "invite": "احكِ عن عمل، ثم عمّا تعرف أن تفعله.",
    "work": (
        "عمل",
        "إضافة عمل",
        {
            "field": (
                "في أي مجال كان ذلك؟",
                "اختر أقرب صورة.",
                {
                    "kitchen": "المطبخ",
                    "building": "البناء",
                    "land": "الأرض",
                    "care": "العناية بالآخرين",
                    "shop": "التجارة",
                },
            ),
            "often": (
                "كم مرة فعلت ذلك؟",
                "لا توجد إجابة صحيحة.",
                {"never": "أبدًا", "rarely": "نادرًا", "often": "غالبًا", "very_often": "في أحيان كثيرة جدًا"},
            ),
            "tools": (
                "ما الأدوات التي كنت تستخدمها؟",
                "اثنتان على الأكثر.",
                {"knife": "سكاكين", "truck": "شاحنة", "phone": "هاتف"},
            ),
            "managed": ("ماذا نجحت في فعله؟", "حتى شيء صغير.", {}),
        },
    ),
    "skill": (
        "مهارة",
        "إضافة مهارة",
        {
            "card": ("أي بطاقة تتحدث عنك؟", "اختر عائلة، ثم بطاقة.", {}),
            "works": ("من أين جاءت هذه المهارة؟", "اختر الأعمال التي استخدمتها فيها.", {}),
        },
    ),
    "later": ("ما أريد أن أتعلمه", None, {"learn": ("ماذا تريد أن تتعلم؟", "ثلاث بطاقات على الأكثر.", {})}),
    "round": (
        "ما أنتظره من الآخرين",
        None,
        {"wish": ("ماذا تريد أن تعرف من الآخرين؟", "يقرؤه الآخرون مع اسمك هنا.", {})},
    ),
    "seen": (
        "رأيتك تفعل هذا",
        "الكتابة إلى شخص",
        {
            "card": ("ماذا رأيت هذا الشخص يفعل؟", "اختر عائلة، ثم بطاقة.", {}),
            "when": ("متى رأيت ذلك؟", "جملة واحدة تكفي.", {}),
        },
    ),
    "answer": (
        "جوابي",
        None,
        {
            "accepted": ("هل تحتفظ بهذه البطاقة؟", "أنت تختار.", {"yes": "نعم، أحتفظ بها", "no": "لا، شكرًا"}),
        },
    ),
    "opinion": (
        "رأيي",
        None,
        {
            "felt": (
                "هل كنت مرتاحًا في المجموعة؟",
                "لا أحد يعرف من أجاب.",
                {"never": "أبدًا", "rarely": "نادرًا", "often": "غالبًا", "very_often": "في أحيان كثيرة جدًا"},
            ),
            "change": ("ماذا كنت ستغيّر؟", "فكرة واحدة تكفي.", {}),
        },
    ),
    "wall": {
        "title": "ما تعرف هذه المجموعة أن تفعله",
        "hidden": "الإجابات تصل.",
        "count": "{n} إجابات",
        "empty": "لا شيء بعد.",
        "fields": "مهننا",
        "managed": "ما نجحنا فيه",
        "often": "كم مرة؟",
        "felt": "الراحة في المجموعة",
        "cards": "بطاقاتنا",
    },
}
SCREEN_WORDS = {
    "fr": {
        "private": "Personne d’autre ne lit ceci.",
        "shared": "Le groupe peut voir ceci.",
        "pick": "Choisissez ce que vous montrez.",
        "preview": "Voici ce que les autres verront.",
        "nothing_mine": "Rien encore. Commencez où vous voulez.",
        "nothing_shared": "Le groupe n’a encore rien montré.",
        "waiting": "Le groupe découvrira cela ensemble.",
        "revealed": "Ce que le groupe sait faire",
        "to_seen": "À qui voulez-vous écrire\u00a0?",
        "from_seen": "On vous a vu faire cela",
        "to_answer": "Votre réponse",
        "from_answer": "Les réponses",
    },
    "ar": {
        "private": "لا أحد غيرك يقرأ هذا.",
        "shared": "يمكن للمجموعة أن ترى هذا.",
        "pick": "اختر ما تريد أن تُظهره.",
        "preview": "هذا ما سيراه الآخرون.",
        "nothing_mine": "لا شيء بعد. ابدأ من حيث تريد.",
        "nothing_shared": "لم تُظهر المجموعة شيئًا بعد.",
        "waiting": "ستكتشف المجموعة ذلك معًا.",
        "revealed": "ما تعرف المجموعة أن تفعله",
        "to_seen": "إلى من تريد أن تكتب؟",
        "from_seen": "رآك أحدهم تفعل هذا",
        "to_answer": "جوابك",
        "from_answer": "الأجوبة",
    },
}


def words(language: str) -> View:
    """Give the words as Python sends them."""
    told = {"fr": FR, "ar": AR}[language]
    forms: View = {}
    for name, (title, add, steps) in ((form, told[form]) for form in SPEC["forms"]):
        asked = {
            key: {"ask": ask, "why": why, "options": options} for key, (ask, why, options) in steps.items()
        }
        for key, step in asked.items():
            given = next(one for one in SPEC["forms"][name]["steps"] if one["key"] == key)
            if given["input"] in {"text", "short"}:
                step["examples"] = [told["invite"]] * 3
        forms[name] = {"title": title, "add": add, "steps": asked}
    screens = dict.fromkeys(SCREENS, told["invite"]) | SCREEN_WORDS[language]
    read = {
        "title": told["title"],
        "invite": told["invite"],
        "forms": forms,
        "screens": screens,
        "wall": told["wall"],
    }
    return ExerciseWords.model_validate(read).model_dump(mode="json")


def spec() -> View:
    """Give the structure as Python sends it; it is one that `exercise.yaml` could hold."""
    read = Spec.model_validate(SPEC)
    boards = [
        board.model_dump(mode="json", exclude_defaults=True)
        for board in map(Board.model_validate, SPEC["wall"])
    ]
    assert len(read.wall) == len(boards)
    return SPEC | {"wall": boards}


LINKABLE = [
    {
        "id": letter * 32,
        "exercise": exercise,
        "kind": kind,
        "label": {"room": text, "own": text},
        "picture": picture,
        "group": {"room": group, "own": group},
    }
    for letter, exercise, kind, text, picture, group in (
        ("a", "sample", "work", "La cuisine d’un grand hôtel", "cooking-pot", "Un travail"),
        ("b", "sample", "work", "Les marchés du matin", "store", "Un travail"),
        ("c", "other", "step", "Un long chemin à pied, avec mes deux frères", "footprints", "Une étape"),
        ("d", "other", "step", "Mes premiers cours du soir", None, "Une étape"),
    )
]


def entry(identity: str, kind: str, body: View, *about: str, **more: Any) -> View:
    """Give an entry as Python sends it."""
    told = {"exercise": "sample", "shared": False, "revision": 3, "by": None, "tutor": False}
    return {"id": identity, "kind": kind, "body": body, "about": list(about)} | told | more


def person(identity: str, alias: str, picture: str, wish: str) -> View:
    """Give what somebody else shared, with that person's alias."""
    return entry(identity, "round", said(identity, wish=wish), shared=True, by=[alias, picture])


def said(
    identity: str, picture: str | None = None, chosen: tuple[tuple[str, str], ...] = (), **texts: str
) -> View:
    """Give a card as Python makes it."""
    return {
        "id": identity,
        "picture": picture,
        "texts": [{"field": field, "text": text} for field, text in texts.items()],
        "chosen": [{"field": field, "key": key} for field, key in chosen],
    }


def exercise(language: str = "fr", **more: Any) -> View:
    """Give the phone's view of the exercise."""
    view: View = {
        "name": "sample",
        "spec": spec(),
        "words": {"room": words("fr"), "own": words(language)},
        "deck": DECK,
        "mine": [],
        "others": [],
        "received": [],
        "linkable": {"works": LINKABLE},
        "own": {},
        "revealed": False,
        "wall": None,
    }
    return view | more


def seat(language: str = "fr", **more: Any) -> View:
    """Give the view of a phone whose room is at this exercise."""
    title = {"room": FR["title"], "own": FR["title"]}
    return {
        "stage": "in",
        "club": {"name": "Le club du jeudi"},
        "room_language": "fr",
        "language": language,
        "languages": [],
        "pictures": [],
        "me": {"alias": "Baobab", "picture": "bird", "language": language, "role": "participant"},
        "now": {
            "session": "s",
            "session_title": title,
            "activity": "a",
            "title": title,
            "seat": title,
            "picture": "briefcase",
            "exercise": "sample",
            "number": 2,
            "of": 5,
        },
        "exercises": [],
        "following": True,
        "exercise": exercise(language, **more),
    }


def deck(language: str) -> View:
    """Give the deck as a phone gets it."""
    return deck_view(DECK, ("fr", language))


def counts(*pairs: tuple[str, int]) -> list[View]:
    """Give the things of a board of counts or of a distribution."""
    return [{"key": key, "count": count} for key, count in pairs]


def boards(sayings: list[str]) -> list[View]:
    """Give the boards of a wall on which these things were said."""
    cards = [card.slug for card in load().decks[DECK].cards[::7]][:9]
    typed = {"text": "la mécanique des vélos et des motos", "count": 1, "id": "e" * 32, "field": "field"}
    texts = [
        said(
            f"{place:032x}",
            ("cooking-pot", None, "store")[place % 3],
            (("tools", "knife"),) * (place % 2),
            managed=text,
        )
        for place, text in enumerate(sayings)
    ]
    steps = [("never", 0), ("rarely", 3), ("often", 12), ("very_often", 5)]
    return [
        {
            "name": "fields",
            "show": "counts",
            "items": [*counts(("kitchen", 7), ("care", 4), ("land", 1)), typed],
            "n": 9,
        },
        {"name": "managed", "show": "said", "items": texts, "n": len(texts)},
        {"name": "often", "show": "distribution", "items": counts(*steps), "n": 20},
        {"name": "felt", "show": "distribution", "items": None, "n": 3},
        {
            "name": "cards",
            "show": "counts",
            "items": counts(*((slug, 9 - at) for at, slug in enumerate(cards))),
            "n": 12,
        },
    ]


def wall(language: str, sayings: list[str], *, revealed: bool = True) -> View:
    """Give what the wall's view holds of the exercise."""
    data = {"boards": boards(sayings)}
    shown = {"name": "sample", "revealed": revealed, "count": 12, "data": data if revealed else None}
    return {
        "name": "sample",
        "words": words(language),
        "wall": shown,
        "deck": wall_deck(DECK, language),
        "spec": spec(),
    }
