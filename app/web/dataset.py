"""The dataset as a whole: what it is, how much is in it, and what it rests on."""

from collections.abc import Iterator
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from app.atlas.answer import Answer
from app.atlas.atlas import Atlas
from app.atlas.quality import Quality, Support
from app.dataset.dataset import Dataset, Release
from app.dataset.records import SessionGuide
from app.web.openapi import Example, problems
from app.web.paging import NoQuery
from app.web.problems import ProblemError


class DatasetAnswer(Answer):
    release: Release
    digest: str
    software: str
    counts: dict[str, int]
    support: Support = Field(description="How the referrals are supported; per muscle at /v1/dataset/quality.")
    controversies: tuple[str, ...] = Field(description="Points on which the science is divided: their ids, to be read at /v1/controversies.")


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
        return Response(answer_dataset(request.scope["atlas"], software).model_dump_json(), media_type="application/json")

    @made.get(
        "/v1/dataset/quality",
        operation_id="getQuality",
        summary="How far the claims are supported",
        description="For the whole dataset and for each muscle: referrals by kind of evidence, how many were read at a source, how many rest on two "
        "independent ones, what is disputed, what the curators doubt, and whether a second reader checked it.",
        response_model=Quality,
        responses=problems("invalid-parameters"),
        tags=["dataset"],
    )
    async def quality(request: Request, _: Annotated[NoQuery, Query()]) -> Response:
        return Response(request.scope["atlas"].quality.model_dump_json(), media_type="application/json")

    @made.get(
        "/v1/dataset/export.json",
        operation_id="exportDataset",
        summary="The whole dataset as one JSON document",
        description="The canonical dataset, whose SHA-256 is the digest: one key per kind of record, each record as its own resource shows it.",
        response_model=Dataset,
        responses=problems("invalid-parameters"),
        tags=["dataset"],
    )
    async def export(request: Request, _: Annotated[NoQuery, Query()]) -> Response:
        return Response(request.scope["atlas"].canonical, media_type="application/json")

    @made.get(
        "/v1/session-guide",
        operation_id="getSessionGuide",
        summary="How a session goes",
        description="From assessment to after-care, with durations, exercises for home, ergonomic advice and how to find a qualified practitioner.",
        response_model=SessionGuide,
        responses=problems("invalid-parameters", "not-found"),
        tags=["dataset"],
    )
    async def session_guide(request: Request, _: Annotated[NoQuery, Query()]) -> Response:
        return Response(_guide(request.scope["atlas"]), media_type="application/json")

    return made


def examples(software: str) -> Iterator[Example]:
    yield Example("/v1/dataset", lambda atlas: ("/v1/dataset", answer_dataset(atlas, software).model_dump_json().encode()))
    yield Example("/v1/dataset/quality", lambda atlas: ("/v1/dataset/quality", atlas.quality.model_dump_json().encode()))
    yield Example("/v1/session-guide", lambda atlas: ("/v1/session-guide", _guide(atlas)))


def _guide(atlas: Atlas) -> bytes:
    guide = atlas.dataset.session_guide
    if guide is None:
        raise ProblemError("not-found", "This dataset has no session guide.")
    return guide.model_dump_json().encode()


def answer_dataset(atlas: Atlas, software: str) -> DatasetAnswer:
    """What an atlas is made of."""
    dataset = atlas.dataset
    return DatasetAnswer(
        release=dataset.release,
        digest=atlas.digest,
        software=software,
        counts=dataset.counts,
        support=atlas.quality.overall,
        controversies=tuple(controversy.id for controversy in dataset.controversies),
    )
