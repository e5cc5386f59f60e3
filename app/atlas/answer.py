"""The base of values that only answers hold."""

from pydantic import BaseModel, ConfigDict


class Answer(BaseModel):
    """Frozen, and without keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_serialization_defaults_required=True)
