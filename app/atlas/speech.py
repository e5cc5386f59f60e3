"""The small words of speech about pain, by what they do in a sentence."""

from app.atlas.text import stem
from app.dataset.records import Aspect


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, text.split()))


ASPECT_WORDS: dict[Aspect, str] = {
    "front": "front anterior frontal ventral infront",
    "back": "back rear posterior dorsal hind backside",
    "side": "side lateral sides",
    "inner": "inner inside medial inward interior",
    "outer": "outer outside exterior",
    "upper": "upper top superior higher",
    "lower": "lower bottom inferior",
    "middle": "middle mid center centre central",
    "under": "under underneath underside plantar",
    "above": "above over abuv",
    "below": "below beneath",
    "behind": "behind",
    "beside": "beside",
    "between": "between inbetween",
    "deep": "deep",
    "base": "base",
    "palm": "palm",
    "whole": "whole entire",
}
ASPECT_OF: dict[str, Aspect] = {stem(word): aspect for aspect, words in ASPECT_WORDS.items() for word in words.split()}
FILLERS = _words(
    """
    my the a an of your his her our their its very really so just quite own this that these those both either each part parts area areas
    region muscle muscles bit sort kind like mainly mostly sometimes also is are was pain pains ache aches aching sore painful hurting right
    left lt rt rite bilateral one on in at around near sided lefthand righthand corner fleshy
    """
)
"""Words between a direction or a side and its part that change nothing."""
LEFT = _words("left lt lefthand sinister sinistra sinistrum")
RIGHT = _words("right rt rite righthand dexter dextra dextrum")
BOTH = _words("both bilateral bilaterally either each")
NOT_A_SIDE = _words(
    """
    behind between under above below in inside at on where now after before away next there through across when up down underneath
    """
)
"""What follows "right" when it means "just"."""
PAIN = _stems(
    """
    whiplash flares flare sciatica migraine lumbago syndrome dolor itis tendinopathy creeps creeping feeling jumpy prickling prickle itching
    stitch lump locked locking catching grinding clicking popping killing bothering discomfort hurt hurts pain painful ache aching sore
    soreness tender tenderness stiff stiffness tight tightness burn burning numb numbness tingle tingling cramp cramping spasm throb
    throbbing stab stabbing sharp dull knot knotted pinch pinched pull pulled strain strained sprain twinge swollen swelling shooting
    radiating headache toothache backache earache injured injury agony sting stinging itch weak weakness pins needles crushing squeezing
    pressure heavy trigger inflamed bruised fracture broke broken tendonitis tendinitis ouch
    """
)
"""Words that show that a text is about how a body feels."""
SELF = _words("my me i mine we our patient he she his her")
"""Words that show whose body it is about."""
HARD_BREAKS = frozenset(".;:!?\n(")
"""Marks that end a clause."""
TURNS = _words("but however though although instead rather only now yet except")
"""Words that end what was said before and begin the opposite."""
DENIALS = _words("not no never without neither nor except nothing none")
WELL = _words("fine ok okay good alright normal great better healed gone unaffected clear painless")
"""Words for what does not hurt: "my neck is fine"."""
UNCHANGED = _words("normal fine ok okay good steady stable unchanged unaffected")
"""Words after a sign that say that all is as it should be: "weight steady", "bladder and bowels are normal"."""
HURTING = _stems("hurt hurting ache aching sore painful bother bothering affected tender pain")
"""What "not" denies when it follows: "does not hurt"."""
NO_DENIAL_OF_PAIN = _stems(
    """
    try trying reason apparent obvious warning doubt matter idea clue wonder longer fun joke problem surprise rest relief help position
    medicine treatment sure know able sleep slept turn move lift bend raise walk stand sit reach touch straighten get even been work look
    put open close run breathe stop go going only just find make feel extend squeeze grip hold lie lay eat chew swallow see use let want
    think
    """
)
"""What may follow "not" without any place being denied: "not sure", "can not turn"."""
WAYS = _words("to into onto through thru until till towards toward down along")
"""Words between the two ends of a way."""
RUNNING = _stems(
    """
    from down up radiate radiates radiating shoot shoots shooting travel travels spread spreads spreading run runs running go goes going
    extend extends all way move moves moving start starts starting begins climbs creeps wraps wrapping
    """
)
"""Words that say that pain runs."""
DOWN = _words("down along throughout")
"""Words before a limb that make it the whole limb."""
BODY = _words(
    """
    head face eye eyes ear ears nose mouth jaw chin neck throat shoulder arm elbow wrist hand thumb finger chest breast rib back spine hip
    groin thigh knee leg shin calf ankle heel foot feet toe sole skin bone nail belly stomach buttock
    """
)
"""Common words that are parts of the body."""
COPULAS = _words("is are feels feel was seems all totally completely now perfectly absolutely")
"""Words before one of WELL that make it say something of the place before."""
CAPABLE = _words("can could will would should")
"""Words before "not" that deny a movement and no pain."""
INSTEAD = _words("instead rather thought assumed suspected")
"""Words before what it was taken for, and is not."""
FORMERLY = _words("previously formerly originally")
REFERENCES = _words("next beside near close above below beyond")
"""Words before a place that only says where another one lies."""
KNOWN = _words("masseur masseuse massage physio osteopath chiropractor laptop typing noggins")
"""Words that are no misspelling of ours."""
OWNERS = _words(
    "my the your his her our their low lower upper mid middle bad sore stiff aching painful whole entire achy left right and or , & tight"
)
"""Words before "back" that make it the part of the body."""
COMPLAINTS = _words(
    "pain pains ache aches hurts hurt hurting is spasm spasms cramps cramp stiffness muscles muscle problems trouble feels has injury"
)
"""Words after "back" that make it the part of the body."""
CLEARED = _words("cleared gone vanished resolved settled healed disappeared")
"""Words that say of the place before them that it no longer hurts."""
MOVED = _words("turn turning tilt tilting rotate rotating moved nod nodding")
"""Words before "my head" that make it what is moved and not what hurts."""
