# The commands of this project. Each does its own set-up, so a fresh clone needs nothing first.
# On Windows, and wherever make is missing, README.md gives the same commands with `uv run`.

PY := .venv/bin/python
BIN := .venv/bin
# Containers often forbid compiled modules to be kept. Every process of ours would then compile its
# libraries anew, which takes longer than most commands.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup demo test simulate check format bench app lock clean

help: ## Show these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-9s %s\n", $$1, $$2}' Makefile

setup: ## Make .venv with the locked packages, and install missing system libraries
	@sh .ci/setup.sh

demo: setup ## Run one evening: a desk with a screen, or the same windows without one
	$(PY) -m boxoffice demo $(ARGS)

test: ## Run all tests (ARGS="-k name" for some)
	@sh .ci/setup.sh --tests
	$(PY) -m pytest -n auto --dist loadfile $(ARGS)

simulate: setup ## Play evenings full of faults (ARGS="--seeds 0:900")
	$(PY) -m boxoffice simulate $(ARGS)

check: setup ## Run ruff, mypy --strict, import-linter and codespell
	@sh .ci/check.sh

format: setup ## Let ruff put the code in its form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: setup ## Print our numbers beside their limits, and write benchmarks/out.json
	$(PY) -m benchmarks $(ARGS)

app: ## Freeze the program into dist/boxoffice, and try it on a bare system
	@sh .ci/setup.sh --screen
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	$(PY) .ci/smoke_app.py

lock: setup ## Pin the packages anew (UPGRADE=1 to take newer versions)
	@UPGRADE=$(UPGRADE) sh .ci/lock.sh

clean: ## Remove all that was made
	rm -rf .venv build dist demo-out benchmarks/out.json .pytest_cache .mypy_cache .ruff_cache \
	  .hypothesis .import_linter_cache uv.lock
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
