"""The API over its whole middleware: lookup, resources, problems, tags, pages."""

import json
from hashlib import sha256

import httpx
import pytest
from openapi_spec_validator import validate

from app.atlas.atlas import Atlas
from app.atlas.catalogue import FILTERS
from app.dataset.dataset import Dataset
from app.web.problems import MEDIA_TYPE, TYPES
from app.web.resources import RESOURCES

pytestmark = pytest.mark.anyio
PATHS = {resource.kind: resource.path for resource in RESOURCES}


async def problem(client: httpx.AsyncClient, url: str, status: int, type_: str) -> dict:
    response = await client.get(url)
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == MEDIA_TYPE
    assert response.headers["access-control-allow-origin"] == "*"
    assert "etag" not in response.headers
    body = response.json()
    assert body["type"] == f"/problems/{type_}"
    assert body["status"] == status
    assert (await client.get(body["type"])).status_code == 200
    return body


async def test_a_lookup_is_explained_and_cited(client: httpx.AsyncClient, atlas: Atlas) -> None:
    answer = (await client.get("/v1/lookup?zone=temple&side=left")).json()
    assert answer["query"]["zones"] == [{"zone": "temple", "region": None, "side": "left", "words": None}]
    assert {"upper-trapezius", "temporalis"} <= {match["muscle"]["id"] for match in answer["matches"][:5]}
    assert answer["dataset"] == {"version": atlas.dataset.release.version, "digest": atlas.digest}
    assert "not a diagnosis" in answer["notice"]["text"]
    for match in answer["matches"]:
        assert match["score"] == pytest.approx(sum(reason["points"] for reason in match["reasons"]), abs=1e-6)
        for source in {citation["source"] for reason in match["reasons"] for citation in reason["citations"]}:
            assert (await client.get(f"/v1/sources/{source}")).status_code == 200
        for technique in match["techniques"]:
            assert (await client.get(f"/v1/techniques/{technique}")).status_code == 200


async def test_without_changes_the_order_for_a_reason_that_is_given(client: httpx.AsyncClient) -> None:
    asked = "/v1/lookup?zone=buttock-mid&zone=thigh-back&limit=100"
    before = (await client.get(asked)).json()["matches"]
    after = (await client.get(asked + "&without=calf-upper")).json()["matches"]
    assert {"piriformis", "gluteus-minimus-posterior", "gluteus-maximus"} <= {match["muscle"]["id"] for match in before[:5]}
    assert [match["muscle"]["id"] for match in before] != [match["muscle"]["id"] for match in after]
    denied = [reason for match in after for reason in match["reasons"] if reason["kind"] == "denied"]
    assert denied
    assert all(reason["points"] < 0 and "does not hurt" in reason["words"] for reason in denied)


async def test_the_order_and_repetition_of_places_change_nothing(client: httpx.AsyncClient) -> None:
    first = (await client.get("/v1/lookup?zone=temple&zone=neck-back&zone=temple")).json()
    second = (await client.get("/v1/lookup?zone=neck-back&zone=temple")).json()
    assert first == second


async def test_a_region_is_a_place(client: httpx.AsyncClient) -> None:
    answer = (await client.get("/v1/lookup?zone=shoulder:left")).json()
    assert answer["query"]["zones"][0] == {"zone": None, "region": "shoulder", "side": "left", "words": None}
    assert answer["total"] > 5


async def test_filters_limit_a_lookup(client: httpx.AsyncClient) -> None:
    answer = (await client.get("/v1/lookup?zone=temple&group=mastication")).json()
    assert {match["muscle"]["id"] for match in answer["matches"]} <= {
        "temporalis",
        "masseter-superficial",
        "masseter-deep",
        "lateral-pterygoid",
        "medial-pterygoid",
    }


BAD_LOOKUPS = {
    "zone=tempel": ("unknown-value", "temple"),
    "zone=temple:lft": ("unknown-value", "left"),
    "zone=sternum:left": ("side-on-unpaired-zone", "sternum"),
    "zone=sternum&side=left": ("side-on-unpaired-zone", None),
    "zone=temple&side=lefft": ("invalid-parameters", "left"),
    "zone=temple&zones=x": ("invalid-parameters", "zone"),
    "zone=temple&limit=0": ("invalid-parameters", None),
    "zone=temple&limit=101": ("invalid-parameters", None),
    "zone=temple&region=sholder": ("unknown-value", "shoulder"),
    "zone=temple&without=temple": ("contradiction", None),
    "zone=temple:left&without=temple": ("contradiction", None),
    "": ("invalid-parameters", None),
    "zone=": ("invalid-parameters", None),
    "&".join(["zone=temple"] * 21): ("invalid-parameters", None),
}


@pytest.mark.parametrize("query", BAD_LOOKUPS)
async def test_a_bad_lookup_names_the_nearest_right_thing(query: str, client: httpx.AsyncClient) -> None:
    type_, near = BAD_LOOKUPS[query]
    body = await problem(client, f"/v1/lookup?{query}", 422, type_)
    assert body["errors"]
    if near:
        assert near in [name for fault in body["errors"] for name in fault["nearest"]]


@pytest.mark.parametrize("kind", PATHS)
async def test_a_list_holds_whole_records(kind: str, client: httpx.AsyncClient, atlas: Atlas) -> None:
    listed = (await client.get(f"{PATHS[kind]}?limit=500")).json()
    assert listed["total"] == len(atlas.records[kind])
    for item in listed["items"][:5]:
        assert (await client.get(f"{PATHS[kind]}/{item['id']}")).json() == item


@pytest.mark.parametrize("kind", PATHS)
async def test_an_unknown_id_names_the_nearest(kind: str, client: httpx.AsyncClient, atlas: Atlas) -> None:
    known = next(iter(atlas.records[kind]))
    body = await problem(client, f"{PATHS[kind]}/{known}x", 404, "unknown-id")
    assert known in body["errors"][0]["nearest"]


@pytest.mark.parametrize("kind", PATHS)
async def test_a_filter_keeps_just_what_passes_it(kind: str, client: httpx.AsyncClient) -> None:
    fields = next(resource for resource in RESOURCES if resource.kind == kind).query.model_fields
    assert set(FILTERS[kind]) | ({"condition"} if kind == "muscles" else set()) == set(fields) - {"limit", "offset"}
    await problem(client, f"{PATHS[kind]}?limitt=3", 422, "invalid-parameters")


async def test_filters_combine(client: httpx.AsyncClient) -> None:
    found = (await client.get("/v1/muscles?zone=temple&pain=essential&limit=500")).json()["items"]
    assert {"upper-trapezius", "temporalis"} <= {muscle["id"] for muscle in found}
    for muscle in found:
        assert any(r["zone"] == "temple" and r["pain"] == "essential" for point in muscle["trigger_points"] for r in point["refers_to"])
    none = (await client.get("/v1/muscles?zone=temple&region=ankle-foot")).json()
    assert none == {"items": [], "total": 0, "limit": 50, "offset": 0}


async def test_a_filter_that_names_nothing_is_refused(client: httpx.AsyncClient) -> None:
    body = await problem(client, "/v1/muscles?zone=tempel", 422, "unknown-value")
    assert body["errors"][0]["parameter"] == "zone"
    assert body["errors"][0]["nearest"][0] == "temple"


async def test_pages_link_to_each_other_and_leave_nothing_out(client: httpx.AsyncClient) -> None:
    url, seen = "/v1/zones?limit=25", []
    while url:
        response = await client.get(url)
        seen += [item["id"] for item in response.json()["items"]]
        url = response.links.get("next", {}).get("url")
    whole = (await client.get("/v1/zones?limit=500")).json()
    assert seen == [item["id"] for item in whole["items"]]
    assert len(set(seen)) == whole["total"] == 141


async def test_a_tag_is_answered_with_304_without_a_body(client: httpx.AsyncClient) -> None:
    first = await client.get("/v1/muscles/infraspinatus")
    tag = first.headers["etag"]
    for header in (tag, f"W/{tag}", f'"other", {tag}'):
        again = await client.get("/v1/muscles/infraspinatus", headers={"If-None-Match": header})
        assert again.status_code == 304
        assert again.content == b""
        assert again.headers["etag"] == tag
    other = await client.get("/v1/muscles/supraspinatus", headers={"If-None-Match": tag})
    assert other.status_code == 200
    assert "max-age" in first.headers["cache-control"]


async def test_head_is_get_without_the_body(client: httpx.AsyncClient) -> None:
    got, asked = await client.get("/v1/zones/temple"), await client.head("/v1/zones/temple")
    assert asked.status_code == 200
    assert asked.content == b""
    assert asked.headers["content-length"] == got.headers["content-length"]
    assert asked.headers["etag"] == got.headers["etag"]


async def test_other_methods_and_addresses_are_problems(client: httpx.AsyncClient) -> None:
    response = await client.post("/v1/lookup")
    assert response.status_code == 405
    assert response.json()["type"] == "/problems/method-not-allowed"
    await problem(client, "/v1/nothing", 404, "not-found")
    await problem(client, "/v1/muscles/", 404, "not-found")


async def test_an_unexpected_failure_says_nothing_of_itself(client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.web.answers.look_up", lambda *_: 1 / 0)
    response = await client.get("/v1/lookup?zone=temple")
    assert response.status_code == 500
    assert response.headers["content-type"] == MEDIA_TYPE
    assert response.headers["access-control-allow-origin"] == "*"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert "division" not in response.text


async def test_cors_preflight(client: httpx.AsyncClient) -> None:
    response = await client.options("/v1/lookup", headers={"Origin": "https://a.example", "Access-Control-Request-Method": "GET"})
    assert response.status_code == 204
    assert response.headers["access-control-allow-origin"] == "*"
    assert "GET" in response.headers["access-control-allow-methods"]


async def test_the_dataset_describes_itself(client: httpx.AsyncClient, atlas: Atlas) -> None:
    body = (await client.get("/v1/dataset")).json()
    assert body["digest"] == atlas.digest
    assert body["counts"]["muscles"] == len(atlas.dataset.muscles)
    assert body["release"]["licence"] == "CC-BY-4.0"
    assert any("UBERON" in line for line in body["release"]["attribution"])


async def test_health(client: httpx.AsyncClient) -> None:
    assert (await client.get("/health/live")).json() == {"live": True}
    ready = await client.get("/health/ready")
    assert ready.status_code == 200
    assert ready.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/", "/docs", "/problems", *(f"/problems/{name}" for name in TYPES)])
async def test_pages_need_nothing_from_elsewhere(path: str, client: httpx.AsyncClient) -> None:
    response = await client.get(path)
    assert response.status_code == 200
    assert "text/html" in response.headers["content-type"]
    assert "script-src 'self'" in response.headers["content-security-policy"]
    assert 'src="http' not in response.text
    assert 'rel="stylesheet" href="http' not in response.text
    for asset in {part.split('"')[0] for part in response.text.split('="/static/')[1:]}:
        assert (await client.get(f"/static/{asset}")).status_code == 200, asset


async def test_openapi_is_valid_and_its_examples_are_true(client: httpx.AsyncClient) -> None:
    document = (await client.get("/openapi.json")).json()
    validate(document)
    text = json.dumps(document)
    assert "HTTPValidationError" not in text
    operations = [operation for path in document["paths"].values() for operation in path.values()]
    assert len({operation["operationId"] for operation in operations}) == len(operations)
    for path, methods in document["paths"].items():
        shown = methods["get"]["responses"]["200"]["content"]["application/json"].get("examples", {})
        assert shown or path == "/v1/dataset/export.json", path
        for example in shown.values():
            request = example["summary"].removeprefix("GET ")
            assert (await client.get(request)).json() == example["value"], path


async def test_the_export_is_the_canonical_dataset(client: httpx.AsyncClient, atlas: Atlas) -> None:
    response = await client.get("/v1/dataset/export.json")
    assert sha256(response.content).hexdigest() == atlas.digest
    assert Dataset.model_validate_json(response.content) == atlas.dataset


async def test_words_are_read_and_alerts_come_first(client: httpx.AsyncClient) -> None:
    answer = (await client.get("/v1/lookup", params={"q": "crushing chest pain, and my left arm is numb"})).json()
    assert next(iter(answer)) == "alerts"
    assert answer["alerts"][0]["urgency"] == "emergency"
    assert answer["alerts"][0]["citations"]
    assert "chest-upper" in {place["zone"] for place in answer["query"]["zones"]}
    quiet = (await client.get("/v1/lookup", params={"q": "behind my left eye, not the forehead"})).json()
    assert quiet["alerts"] == []
    assert quiet["query"]["zones"][0]["words"]
    assert [place["zone"] for place in quiet["query"]["without"]] == ["forehead"]


async def test_words_that_name_no_place_say_so(client: httpx.AsyncClient) -> None:
    answer = (await client.get("/v1/lookup", params={"q": "hello there"})).json()
    assert (answer["matches"], answer["total"]) == ([], 0)
    assert answer["message"]


async def test_trigger_points_can_be_ranked(client: httpx.AsyncClient) -> None:
    answer = (await client.get("/v1/lookup?zone=temple:left&level=trigger-point&limit=100")).json()
    points = [match["trigger_points"] for match in answer["matches"]]
    assert all(len(point) == 1 for point in points)
    assert len({point[0] for point in points}) == len(points)


async def test_resolve_and_suggest(client: httpx.AsyncClient) -> None:
    said = (await client.get("/v1/resolve", params={"q": "behind my left eye"})).json()
    assert [(place["zone"], place["side"]) for place in said["resolution"]["zones"]] == [("eye-deep", "left")]
    items = (await client.get("/v1/suggest", params={"q": "infrasp", "kind": "muscle"})).json()["items"]
    assert items[0]["id"] == "infraspinatus"
    await problem(client, "/v1/resolve", 422, "invalid-parameters")
    await problem(client, "/v1/resolve?q=" + "x" * 1001, 422, "invalid-parameters")
    await problem(client, "/v1/resolve?q=%00", 422, "invalid-parameters")
    await problem(client, "/v1/suggest?q=in&kind=mussel", 422, "invalid-parameters")


async def test_the_session_guide_and_the_quality_report(client: httpx.AsyncClient) -> None:
    assert (await client.get("/v1/session-guide")).json()["phases"]
    quality = (await client.get("/v1/dataset/quality")).json()
    assert quality["overall"]["essential_read"] >= 0.8
    assert quality["overall"]["essential_two_read"] >= 0.3
    assert quality["muscles_reviewed"] == 1
