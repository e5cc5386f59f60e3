"""What the environment says. Read once; only main, cli and migrations/env.py import this."""

from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """Settings and their defaults; each is an environment variable of the same name in capitals."""

    model_config = SettingsConfigDict(frozen=True, env_file=None)

    host: str = Field(default="127.0.0.1", description="Address to listen on.")
    port: int = Field(default=8000, ge=0, le=65535, description="Port to listen on.")
    database_url: str = Field(
        default="sqlite:///atlas.db",
        description="Any SQLAlchemy URL of SQLite or PostgreSQL: sqlite:///file.db, postgresql://user:password@host/name.",
    )
    data_dir: Path = Field(default=ROOT / "data", description="The folder of authored files that check, diff and publish read.")
    poll_seconds: float = Field(default=2.0, gt=0, description="How often the server looks for a new revision.")
    log_level: Literal["debug", "info", "warning", "error"] = Field(default="info", description="How much to log.")
    workers: int = Field(default=1, ge=1, le=64, description="Server processes.")
