"""Alembic's entry: the engine from the settings, or one handed over by a caller, and the tables as the target."""

from alembic import context

from app.settings import Settings
from app.store.engine import make_engine
from app.store.tables import metadata


def run() -> None:
    engine = context.config.attributes.get("engine") or make_engine(Settings().database_url)
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            # A batch migration drops and recreates a table; with foreign keys on, that would delete the rows that refer to it.
            connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        context.configure(
            connection=connection,
            target_metadata=metadata,
            render_as_batch=connection.dialect.name == "sqlite",
            compare_type=True,
            compare_server_default=True,
            transaction_per_migration=True,
        )
        with context.begin_transaction():
            context.run_migrations()
        if connection.dialect.name == "sqlite":
            connection.invalidate()


run()
