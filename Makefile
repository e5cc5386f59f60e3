# `make help` lists what can be done; CI calls the same commands.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
APP    := $(BIN)/python -m app
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input

.PHONY: help run test vignettes check format lock image clean

help:      ## list these commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /\1\t/' | expand -t 12

run: $(VENV)/.run  ## set up everything and serve on http://127.0.0.1:8000 (HOST, PORT, DATABASE_URL)
	$(APP) serve

test: $(VENV)/.dev  ## set up everything; lint, types, import rules, data and tests on SQLite and PostgreSQL
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/hadolint Dockerfile
	$(APP) check data
	$(BIN)/python -m pytest

vignettes: $(VENV)/.dev  ## say how well words and areas are understood, on the cases for tuning and the unseen ones
	$(BIN)/python -m tests.vignettes

check: $(VENV)/.run  ## check the data and say what breaks its rules
	$(APP) check data

format: $(VENV)/.dev  ## format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: $(VENV)/.dev  ## renew the locked dependencies
	$(PIP) uv
	$(BIN)/uv pip compile -q --universal --upgrade --generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
		--group build pyproject.toml -o requirements/run.txt
	$(BIN)/uv pip compile -q --universal --upgrade --generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
		--group build --group dev pyproject.toml -c requirements/run.txt -o requirements/dev.txt

clean:     ## remove the environment and what was built
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed; try: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements/run.txt pyproject.toml | $(BIN)/python
	$(PIP) --require-hashes -r requirements/run.txt
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.run
	$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@
