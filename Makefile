# Everything that Juntos needs on a fresh machine: Python 3.11 or newer, and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Only ready-made wheels: building a package from source would fetch tools that no lock names.
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
INSTALL := $(PIP) install --require-hashes --only-binary :all:
COMPILE := PATH="$(CURDIR)/$(BIN):$$PATH" uv pip compile --quiet --universal --generate-hashes \
	--no-emit-index-url --no-header --python-version 3.11 $(if $(UPGRADE),--upgrade)

# What Python has compiled it keeps, whatever the environment says: the tests are rewritten when
# they are compiled, and each of them and each process they start would do that anew.
export PYTHONDONTWRITEBYTECODE :=

# As many tests at a time as there are cores; those of one file share what they start. The files
# come in the order of tests/conftest.py.
SIDE_BY_SIDE := --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

.DEFAULT_GOAL := help
.PHONY: help setup dev demo demo-matrix test drills lint format types contracts check bench lock clean

help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(VENV)/.project ## make .venv with the command juntos (once; quick ever after)

dev: $(VENV)/.dev ## the same, with everything the tests need

demo: setup ## the example town on http://127.0.0.1:8080; no accounts, no network
	$(BIN)/juntos demo

demo-matrix: dev ## the same, with a real Matrix server
	$(BIN)/juntos demo --matrix

test: dev ## all tests but the drills
	$(BIN)/pytest -m "not slow" $(SIDE_BY_SIDE)

drills: dev ## the tests that take their time: crashes, storms, broken contracts
	$(BIN)/pytest -m slow $(SIDE_BY_SIDE)

lint: dev ## style of code and of YAML
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/yamllint --strict .

format: dev ## put the code in order
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

types: dev ## mypy, strict
	$(BIN)/mypy

contracts: dev ## who may import whom
	$(BIN)/lint-imports --no-cache

check: ## lint, types, contracts, tests and drills: what has to pass before anything lands
	$(MAKE) lint
	$(MAKE) types
	$(MAKE) contracts
	$(MAKE) test
	$(MAKE) drills

bench: dev ## the figures: turns and intake, beside our peers
	$(BIN)/python -m bench.turns
	$(BIN)/python -m bench.intake

lock: ## work out the locked versions anew (UPGRADE=1 takes the newest); needs uv
	$(COMPILE) pyproject.toml -o requirements.lock
	$(COMPILE) --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock
	printf 'hatchling\neditables\n' | \
		$(COMPILE) -c requirements-dev.lock - -o requirements-build.lock

clean: ## take away .venv and the caches; the data of a town stays
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Stamps in .venv: what is made once is not made again until its lock changes.

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Juntos needs Python 3.11 or newer, and '$(PYTHON)' is not one:"; \
		$(PYTHON) --version; \
		echo "If another is at hand, name it: make $(or $(MAKECMDGOALS),setup) PYTHON=python3.13"; \
		exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.runtime: requirements.lock $(VENV)/.python
	@echo "Setting up $(VENV): this takes a minute, once."
	@$(INSTALL) -r requirements.lock
	@touch $@

$(VENV)/.project: pyproject.toml requirements-build.lock $(VENV)/.runtime
	@$(INSTALL) -r requirements-build.lock
	@$(PIP) install --no-deps --no-build-isolation --no-index --editable .
	@$(BIN)/python -m compileall -q bots core feed juntos storage texts
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.project
	@$(INSTALL) -r requirements-dev.lock
	@touch $@
