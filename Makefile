# The two commands of the README, and what they are made of. Nothing here asks a question.

PREFIX ?= /usr/local
BUILD := .build
STATIC := --static-swift-stdlib --disable-local-rpath -Xswiftc -use-ld=lld -Xlinker -s -Xlinker --gc-sections \
  -Xlinker -z -Xlinker pack-relative-relocs
RELEASE := swift build -c release $(STATIC)
UNITS := cjmgit-notify@.service cjmgit-notify@.timer cjmgit-wall@.service
PROGRAMS := cjmgit cjmgit-merge cjmgit-send cjmgit-pages
OPTIMISED := -c release --scratch-path $(BUILD)/rounds -Xswiftc -enable-testing

.PHONY: demo test rounds setup release lint man pictures install uninstall bench clean

demo: setup release
	@Samples/replay "$$($(RELEASE) --show-bin-path)/cjmgit"

test: setup lint
	@rm -f $(BUILD)/skipped
	swift build --build-tests
	@.ci/test
	Tests/validate-schemas Samples
	@if [ "$${CI:-}" = true ]; then $(MAKE) rounds; fi
	@.ci/skipped

# Random merges in great number and five years of a map, in an optimised build of their own: what continuous integration adds to the tests.
rounds: setup
	swift build $(OPTIMISED) --build-tests
	@CJMGIT_ROUNDS=$${CJMGIT_ROUNDS:-20000} .ci/test $(OPTIMISED) --filter 'merge of generated documents|weeks of a real map'

setup:
	@.ci/setup

release:
	@echo "building the release (the first time it takes some minutes)"
	for program in $(PROGRAMS); do $(RELEASE) --product $$program || exit 1; done

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

man: setup release
	"$$($(RELEASE) --show-bin-path)/cjmgit" man $(BUILD)/man/man1

# The README's pictures of pages, in headless Chromium; look at each before it is committed.
pictures: setup release
	Tests/pictures "$$($(RELEASE) --show-bin-path)/cjmgit" Samples/pictures

install: setup release
	install -d "$(DESTDIR)$(PREFIX)/bin"
	cd "$$($(RELEASE) --show-bin-path)" && install -m 755 $(PROGRAMS) "$(DESTDIR)$(PREFIX)/bin"
	ln -sf cjmgit "$(DESTDIR)$(PREFIX)/bin/git-cjm"
	.ci/share "$(DESTDIR)$(PREFIX)/bin/cjmgit" "$(DESTDIR)$(PREFIX)/share"
	install -d "$(DESTDIR)$(PREFIX)/lib/systemd/system"
	cd "$(DESTDIR)$(PREFIX)/lib/systemd/system" && for unit in $(UNITS); do \
	  sed 's|/usr/local/bin|$(PREFIX)/bin|' "$(CURDIR)/hooks/$$unit" >$$unit; done

uninstall:
	cd "$(DESTDIR)$(PREFIX)/bin" && rm -f $(PROGRAMS) git-cjm
	cd "$(DESTDIR)$(PREFIX)/share" && rm -f man/man1/cjmgit.1 man/man1/cjmgit-*.1 man/man1/git-cjm.1 \
	  bash-completion/completions/cjmgit bash-completion/completions/git-cjm zsh/site-functions/_cjmgit \
	  zsh/site-functions/_git-cjm fish/vendor_completions.d/cjmgit.fish
	cd "$(DESTDIR)$(PREFIX)/lib/systemd/system" && rm -f $(UNITS)

bench: setup release
	Benchmarks/diff "$$($(RELEASE) --show-bin-path)/cjmgit"
	Benchmarks/merge "$$($(RELEASE) --show-bin-path)/cjmgit-merge"
	Benchmarks/send "$$($(RELEASE) --show-bin-path)/cjmgit-send"
	Benchmarks/serve "$$($(RELEASE) --show-bin-path)/cjmgit"
	Benchmarks/wall "$$($(RELEASE) --show-bin-path)/cjmgit"

clean:
	rm -rf $(BUILD)
