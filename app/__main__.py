"""`python -m app` is the command line."""

from app.cli import cli

cli()
