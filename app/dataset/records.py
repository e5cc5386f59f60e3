"""Every record of the atlas, as frozen pydantic values: the file, the atlas value and the API body are this one shape.

A field that names another record is annotated with `Reference`, so that checks, tables and documentation can
all see the link without a list of their own.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

SLUG = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"

Slug = Annotated[str, StringConstraints(pattern=SLUG, max_length=64)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Side = Literal["left", "right"]
RelativeSide = Literal["ipsilateral", "contralateral", "bilateral", "midline"]
Pain = Literal["essential", "spillover"]
Evidence = Literal["textbook", "clinical-series", "observational", "experimental"]
Performer = Literal["self", "therapist", "licensed"]
Match = Literal["exact", "close", "broad", "narrow", "related"]
Subject = Literal[
    "trigger-points",
    "referrals",
    "sides",
    "prevalence",
    "techniques",
    "factors",
    "phenomena",
    "entrapments",
    "satellites",
    "conditions",
    "red-flags",
]
Aspect = Literal[
    "front",
    "back",
    "side",
    "inner",
    "outer",
    "upper",
    "lower",
    "middle",
    "under",
    "above",
    "below",
    "behind",
    "beside",
    "between",
    "deep",
    "base",
    "palm",
    "thumb",
    "little-finger",
    "whole",
]
View = Literal["anterior", "posterior", "lateral", "dorsal-hand", "palmar-hand", "dorsal-foot", "plantar", "intraoral", "perineal"]


@dataclass(frozen=True)
class Reference:
    """Marks a slug as the id of a record of `kind`, which is the name of a collection of the Dataset."""

    kind: str


SourceId = Annotated[Slug, Reference("sources")]
RegionId = Annotated[Slug, Reference("regions")]
ZoneId = Annotated[Slug, Reference("zones")]
GroupId = Annotated[Slug, Reference("groups")]
MuscleId = Annotated[Slug, Reference("muscles")]
TechniqueId = Annotated[Slug, Reference("techniques")]
FactorId = Annotated[Slug, Reference("factors")]
ConditionId = Annotated[Slug, Reference("conditions")]
RedFlagId = Annotated[Slug, Reference("red_flags")]
ControversyId = Annotated[Slug, Reference("controversies")]


class Record(BaseModel):
    """Frozen, strict, and deaf to keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, json_schema_serialization_defaults_required=True)


class Source(Record):
    """A work that claims are cited from. Only identifiers that were seen on a page about the work are given."""

    id: Slug
    type: Literal["book", "chapter", "article", "review", "systematic-review", "trial", "guideline", "case-series", "consensus", "web", "dataset"]
    authors: Text
    year: int | None = Field(default=None, ge=1800, le=2100)
    title: Text
    container: Text | None = Field(default=None, description="Journal, publisher or site.")
    volume_pages: Text | None = None
    doi: Text | None = None
    pmid: Text | None = None
    pmcid: Text | None = None
    isbn: Text | None = None
    url: Text | None = Field(default=None, description="The publisher's, PubMed's or the institution's page.")
    checked: date | None = Field(default=None, description="When a curator last saw the work's record or page.")
    kin: SourceId | None = Field(default=None, description="A source with the same author or text; the two do not count as independent.")
    note: Text | None = None


class Citation(Record):
    """Who says so, and where. `read` is true only if the curator read this very claim in this source."""

    source: SourceId
    locator: Text | None = Field(default=None, description="Page, table, figure, chapter or section.")
    read: bool = Field(description="True: the curator read this claim there. False: it is known second-hand.")
    note: Text | None = None


Citations = tuple[Citation, ...]


class Mapping(Record):
    """The same thing, or one near it, in another vocabulary; `match` says how near."""

    system: Literal["uberon", "fma", "ta98", "ta2", "mesh", "icd-10-cm", "choir", "michigan", "wpi-2016"]
    code: Text
    label: Text | None = None
    match: Match
    side: Side | None = Field(default=None, description="Set where the code holds for one side only.")
    reviewed: bool = Field(default=False, description="True when a second reader confirmed the mapping.")


class Region(Record):
    """A part of the body that groups zones; regions are listed from head to foot by `position`."""

    id: Slug
    label: Text
    position: int = Field(ge=1)
    description: Text


class Zone(Record):
    """A place where pain is felt. Side is never part of a zone: a paired zone has a left and a right."""

    id: Slug
    label: Text
    region: RegionId
    description: Text = Field(description="Its landmarks, in words.")
    views: tuple[View, ...]
    paired: bool
    depth: Literal["surface", "deep", "internal"]
    synonyms: tuple[Text, ...] = ()
    neighbours: tuple[ZoneId, ...] = ()
    unreached: Text | None = Field(default=None, description="Why no muscle is known to refer here, if none is.")
    mappings: tuple[Mapping, ...] = ()


class Group(Record):
    """An anatomical group of muscles."""

    id: Slug
    label: Text


class Anatomy(Record):
    origin: Text
    insertion: Text
    actions: tuple[Text, ...]
    nerve: Text
    roots: tuple[Text, ...] = Field(default=(), description="Spinal or cranial roots, such as C5 or CN XI.")
    citations: Citations


class Observation(Record):
    """A count from a study: of `of` people, muscles or sites examined, `n` showed it."""

    n: int = Field(ge=0)
    of: int = Field(gt=0)
    unit: Literal["people", "muscles", "sites", "hands"] = "people"
    method: Text | None = None
    citation: Citation


class Dispute(Record):
    """What another source says instead."""

    statement: Text
    citations: Citations


class Referral(Record):
    """One edge of the atlas: pressing this trigger point can be felt as pain in this zone."""

    zone: ZoneId
    pain: Pain
    side: RelativeSide = Field(default="ipsilateral", description="Relative to the muscle's side; `midline` for unpaired zones.")
    evidence: Evidence = "textbook"
    observed: tuple[Observation, ...] = ()
    disputed: Dispute | None = None
    note: Text | None = None
    citations: Citations


class TriggerPoint(Record):
    id: Slug
    muscle: MuscleId
    number: int = Field(ge=1)
    name: Text | None = Field(default=None, description="The part of the muscle, where a muscle has several points.")
    site: Text = Field(description="How to find it by landmarks.")
    local: bool = Field(default=False, description="True: pain is felt around the point only, there is no essential zone elsewhere.")
    refers_to: tuple[Referral, ...]
    citations: Citations


class MuscleTechnique(Record):
    """How a technique is done on this muscle."""

    technique: TechniqueId
    how: Text
    dose: Text | None = None
    performed_by: tuple[Performer, ...]
    cautions: tuple[Text, ...] = ()
    citations: Citations


class MuscleFactor(Record):
    """What starts this muscle's points or keeps them going."""

    factor: FactorId
    how: Text | None = None
    citations: Citations


class Statement(Record):
    """A claim in words: a phenomenon other than pain, a piece of self-care."""

    text: Text
    citations: Citations


class Entrapment(Record):
    """A nerve or vessel that the tight muscle is said to press."""

    structure: Text
    text: Text
    citations: Citations


class Satellite(Record):
    """A muscle whose points tend to appear with this one's; `role` is that of the muscle named here."""

    muscle: MuscleId
    role: Literal["satellite", "key"] = "satellite"
    citations: Citations


class Prevalence(Record):
    """How common this muscle's points are in a population that a study examined."""

    population: Text
    condition: ConditionId | None = None
    group: Literal["patients", "controls"]
    status: Literal["active", "latent", "any"]
    percent: float = Field(ge=0, le=100)
    of: int | None = Field(default=None, gt=0, description="How many were examined.")
    unit: Literal["people", "muscles", "hands"] = "people"
    side: Side | None = None
    usable_as_prior: bool = False
    note: Text | None = None
    citation: Citation


class SharedPattern(Record):
    """The cited statement that no pattern is described for this muscle alone, only together with another's."""

    muscle: MuscleId
    text: Text
    citations: Citations


class Review(Record):
    """What a second reader, who did not write the file, found when checking it against independent sources."""

    checked: date
    against: tuple[SourceId, ...]
    outcome: Literal["agrees", "amended", "disputed"]
    note: Text


class Muscle(Record):
    """A muscle, or a part of one, with its trigger points.

    `pattern` muscles have referral patterns of their own, `whole` ones gather their parts, and `adjunct` ones are
    neighbours for which no pattern is documented.
    """

    id: Slug
    name: Text
    latin: Text | None = None
    role: Literal["whole", "pattern", "adjunct"] = "pattern"
    part_of: MuscleId | None = None
    group: GroupId
    regions: tuple[RegionId, ...]
    synonyms: tuple[Text, ...] = ()
    note: Text | None = None
    anatomy: Anatomy
    shared_pattern: SharedPattern | None = None
    trigger_points: tuple[TriggerPoint, ...] = ()
    techniques: tuple[MuscleTechnique, ...] = ()
    self_care: tuple[Statement, ...] = ()
    factors: tuple[MuscleFactor, ...] = ()
    phenomena: tuple[Statement, ...] = Field(default=(), description="Effects other than pain.")
    entrapments: tuple[Entrapment, ...] = ()
    satellites: tuple[Satellite, ...] = ()
    prevalence: tuple[Prevalence, ...] = ()
    mappings: tuple[Mapping, ...] = ()
    doubts: tuple[Text, ...] = Field(default=(), description="What the curator is not sure of.")
    reviews: tuple[Review, ...] = ()
    citations: Citations = ()


class Dose(Record):
    value: Text
    citations: Citations


class Technique(Record):
    id: Slug
    name: Text
    synonyms: tuple[Text, ...] = ()
    category: Literal["assessment", "manual", "exercise", "needling", "device", "self-care"]
    description: Text
    steps: tuple[Text, ...]
    doses: tuple[Dose, ...] = ()
    indications: tuple[Text, ...] = ()
    cautions: tuple[Text, ...] = Field(default=(), description="Contraindications and cautions.")
    performed_by: tuple[Performer, ...]
    evidence_grade: Literal["A", "B", "C", "D", "E", "N"] = Field(
        description="A: consistent systematic reviews; B: mixed reviews or several trials; C: few trials; D: uncontrolled; "
        "E: expert opinion; N: reviewed, no clear benefit over sham."
    )
    evidence_summary: Text
    controversies: tuple[ControversyId, ...] = ()
    citations: Citations


class Factor(Record):
    """A posture, habit, load or illness thought to start trigger points or keep them going."""

    id: Slug
    name: Text
    category: Text
    how_it_acts: Text
    corrections: tuple[Text, ...] = ()
    evidence_summary: Text
    citations: Citations


class ConditionMuscle(Record):
    """A muscle whose trigger points are reported in a condition; counts are in the muscle's own `prevalence`."""

    muscle: MuscleId
    basis: Literal["measured", "experimental", "textbook"] = Field(description="Counted in patients, provoked in volunteers, or taught.")
    note: Text | None = None
    citations: Citations


class Condition(Record):
    """A complaint or diagnosis in which trigger points are said to play a part, and what else it may be."""

    id: Slug
    name: Text
    synonyms: tuple[Text, ...] = ()
    description: Text
    zones: tuple[ZoneId, ...] = Field(default=(), description="Where it usually hurts, if it has a place.")
    muscles: tuple[ConditionMuscle, ...]
    differentials: tuple[Text, ...] = Field(description="What else can hurt like this and is looked for first.")
    red_flags: tuple[RedFlagId, ...] = ()
    controversies: tuple[ControversyId, ...] = ()
    mappings: tuple[Mapping, ...] = ()
    evidence_summary: Text
    citations: Citations


class Trigger(Record):
    """What in a person's words raises a red flag: of every group of signs at least one, and, if zones are named, pain in one of them."""

    signs: tuple[tuple[Text, ...], ...]
    zones: tuple[ZoneId, ...] = ()


class RedFlag(Record):
    """A sign that pain is not a matter for massage until a doctor has seen it."""

    id: Slug
    name: Text
    finding: Text
    possible_cause: Text
    action: Text
    urgency: Literal["emergency", "same-day", "within-days", "before-treatment"]
    regions: tuple[RegionId, ...] = Field(default=(), description="Where it hurts; empty: anywhere.")
    raised_by: tuple[Trigger, ...] = ()
    evidence_summary: Text
    citations: Citations


class Phase(Record):
    """A part of a session, with how long it takes."""

    name: Text
    purpose: Text
    min_minutes: int = Field(ge=0)
    max_minutes: int = Field(ge=1)
    steps: tuple[Text, ...]
    citations: Citations


class Exercise(Record):
    """Something to do at home."""

    name: Text
    how: Text
    dose: Text | None = None
    muscles: tuple[MuscleId, ...] = Field(default=(), description="Empty: for any.")
    cautions: tuple[Text, ...] = ()
    citations: Citations


class SessionGuide(Record):
    """How a session goes from assessment to after-care, what to do at home, and how to find somebody qualified."""

    title: Text
    about: Text
    phases: tuple[Phase, ...]
    schedules: tuple[Dose, ...] = Field(description="Numbers and lengths of sessions that were published.")
    rules: tuple[Statement, ...] = Field(description="How hard to press, when to stop, when to look again.")
    home_exercises: tuple[Exercise, ...]
    ergonomics: tuple[Statement, ...]
    finding_a_practitioner: tuple[Statement, ...]


class Controversy(Record):
    """A point on which the science is divided, with each side in its own sources' words restated."""

    id: Slug
    question: Text
    applies_to: tuple[Subject, ...]
    positions: tuple[Statement, ...]
    consequence: Text = Field(description="What this dataset does about it.")
    citations: Citations


class Meaning(Record):
    """What a part of the body means together with a direction: the zones of "inner thigh", say."""

    aspect: Aspect
    zones: tuple[ZoneId, ...]


class BodyPart(Record):
    """A word for a part of the body, and the zones that it means alone and with a direction."""

    id: Slug
    words: tuple[Text, ...]
    zones: tuple[ZoneId, ...]
    gathers: tuple[RegionId, ...] = Field(default=(), description="A general word: it adds nothing beside a more exact place in these regions.")
    aspects: tuple[Meaning, ...] = ()


class Path(Record):
    """A way along which pain runs, from the trunk outward."""

    id: Slug
    aspect: Aspect
    zones: tuple[ZoneId, ...]


class Lexicon(Record):
    """How people speak of places, beside the synonyms of the zones."""

    idioms: tuple[Text, ...] = Field(description="Sayings that name a part of the body and mean no place.")
    parts: tuple[BodyPart, ...]
    paths: tuple[Path, ...]
