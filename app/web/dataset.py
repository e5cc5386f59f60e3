"""The dataset as a whole: what it is, how much is in it, and what it rests on."""

from collections import Counter
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from app.atlas.atlas import Atlas
from app.atlas.lookup import Answer
from app.dataset.dataset import Release
from app.web.openapi import problems
from app.web.paging import NoQuery


class Coverage(Answer):
    """How the referrals are supported."""

    by_evidence: dict[str, int] = Field(description="Referrals by kind of evidence.")
    by_pain: dict[str, int] = Field(description="Referrals by kind of pain.")
    essential_read: float = Field(description="Share of essential referrals that a curator read in at least one cited source.")
    essential_two_sources: float = Field(description="Share of essential referrals with two or more cited sources.")
    disputed: int
    zones_reached: int


class DatasetAnswer(Answer):
    release: Release
    digest: str
    software: str
    counts: dict[str, int]
    coverage: Coverage


def router(software: str) -> APIRouter:
    made = APIRouter()

    @made.get(
        "/v1/dataset",
        operation_id="getDataset",
        summary="What this dataset is",
        description="Version, digest, licence, attribution, counts, and how the claims are supported.",
        response_model=DatasetAnswer,
        responses=problems("invalid-parameters"),
        tags=["dataset"],
    )
    async def dataset(request: Request, _: Annotated[NoQuery, Query()]) -> Response:
        atlas: Atlas = request.scope["atlas"]
        answer = DatasetAnswer(
            release=atlas.dataset.release,
            digest=atlas.digest,
            software=software,
            counts=atlas.dataset.counts,
            coverage=coverage(atlas),
        )
        return Response(answer.model_dump_json(), media_type="application/json")

    return made


def coverage(atlas: Atlas) -> Coverage:
    """The figures of an atlas's referrals."""
    referrals = [referral for point in atlas.dataset.trigger_points for referral in point.refers_to]
    essential = [referral for referral in referrals if referral.pain == "essential"]
    read = sum(any(citation.read for citation in referral.citations) for referral in essential)
    twice = sum(len({citation.source for citation in referral.citations}) > 1 for referral in essential)
    return Coverage(
        by_evidence=dict(sorted(Counter(referral.evidence for referral in referrals).items())),
        by_pain=dict(sorted(Counter(referral.pain for referral in referrals).items())),
        essential_read=round(read / max(len(essential), 1), 4),
        essential_two_sources=round(twice / max(len(essential), 1), 4),
        disputed=sum(referral.disputed is not None for referral in referrals),
        zones_reached=len({referral.zone for referral in referrals}),
    )
