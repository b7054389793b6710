# Every command that scripts, documents and people call. `make test ARGS="-k name"` passes flags on.
PYTHON ?= python3
VENV = .venv
BIN = $(VENV)/bin
LIMIT ?= 40m

.PHONY: demo test test-long check bench mutants generate build browser

$(BIN)/installed: pyproject.toml
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable . >&2
	@touch $@

$(BIN)/installed-dev: $(BIN)/installed
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]' >&2
	@touch $@

widget/node_modules/installed: widget/package-lock.json
	@command -v npm > /dev/null || { echo "Node.js 20 or newer is needed to test or build the browser code"; exit 1; }
	cd widget && npm ci --silent --no-audit --no-fund
	touch $@

browser:
	@bash .ci/browser

demo: $(BIN)/installed
	@$(BIN)/chatserver demo $(ARGS)

test: $(BIN)/installed-dev widget/node_modules/installed browser check
	cd widget && npm test --silent
	$(BIN)/pytest -m "not long" --numprocesses auto --dist loadfile $(ARGS)

test-long: $(BIN)/installed-dev widget/node_modules/installed browser
	timeout $(LIMIT) $(BIN)/pytest -m long --numprocesses auto --dist loadfile $(ARGS)

check: $(BIN)/installed-dev widget/node_modules/installed
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m chatserver.protocol.check
	cd widget && npm run --silent check && npm run --silent check:dist
	$(BIN)/chatserver check --content .

bench: $(BIN)/installed-dev
	$(BIN)/chatserver bench relay $(ARGS)
	$(BIN)/chatserver bench timers $(ARGS)
	$(BIN)/chatserver bench queue $(ARGS)
	$(BIN)/chatserver bench bot $(if $(BOT_DATA),--data "$(BOT_DATA)")

mutants: $(BIN)/installed-dev
	$(BIN)/python -m tests.mutants.run $(ARGS)

generate: $(BIN)/installed-dev
	$(BIN)/python -m chatserver.protocol.generate

build: generate widget/node_modules/installed
	cd widget && npm run --silent build
