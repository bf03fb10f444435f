# `make` checks and tests; `make help` lists the targets.
GO ?= go
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null)
STATICCHECK := $(GO) tool -modfile=tools/go.mod staticcheck

.PHONY: all help build run check test race golden score fuzz bench speed compare currencies places clean

all: check test

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

build: ## the program, as ./auslese
	CGO_ENABLED=0 $(GO) build -trimpath -ldflags '-s -w -X main.version=$(VERSION)' -o auslese ./cmd/auslese

run: build ## build and extract from the sample corpus
	./auslese extract testdata/press

check: ## format, vet, staticcheck
	@test -z "$$(gofmt -l .)" || { echo "not formatted by gofmt:"; gofmt -l .; exit 1; }
	$(GO) vet ./...
	$(GO) -C tools vet ./...
	$(STATICCHECK) ./...

test: ## all tests
	$(GO) test ./...
	$(GO) -C tools test ./...

race: ## all tests under the race detector (needs a C compiler)
	CGO_ENABLED=1 $(GO) test -race ./...

golden: ## rewrite the golden files from what the program does now: read the diff
	$(GO) test ./corpus/clean -update

score: ## precision, recall and F1 on the sample corpus
	$(GO) test ./extract -run TestScore -v

FUZZTIME ?= 30s
fuzz: ## run every fuzz target for FUZZTIME
	@for p in $$($(GO) list ./...); do \
	  for f in $$($(GO) test -list '^Fuzz' $$p | grep ^Fuzz); do \
	    $(GO) test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 10x $$p || exit 1; \
	  done; \
	done

bench: ## benchmarks, ten runs each, into bench.txt (for benchstat)
	$(GO) test -run '^$$' -bench . -count 10 ./... | tee bench.txt

speed: ## fail if extraction or cleaning has become twice as slow against a floor in the same run
	$(GO) test ./extract -run TestSpeed -speed -cpu 1 -v

CORPUS ?=
compare: ## auslese beside its peers on CORPUS (files, folders; default: the samples)
	cd compare && $(GO) run -mod=mod . $(abspath $(CORPUS))

currencies: ## rewrite rules/money/currencies.yaml from CLDR (needs npm and the network)
	$(GO) generate ./rules

places: ## rebuild the place table from its sources (needs npm, apt-get, node and the network)
	$(GO) generate ./extract/gazetteer

clean: ## remove what the targets made
	rm -f auslese bench.txt
