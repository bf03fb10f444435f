package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// tools are the programs of others that the documentation uses, and how to see
// whether they are there.
var tools = map[string]string{
	"jq": "jq --version", "sqlite3": "sqlite3 --version", "duckdb": "duckdb --version", "pandas": "python3 -c 'import pandas'",
	"psql": `test "$PGDATABASE" = auslese_test && pg_isready -q`, // not just any database
	"find": "find --version",
}

// console is an example in the documentation: commands after "$ ", each followed
// by what it prints. A line "…" stands for any others.
var console = regexp.MustCompile("(?ms)^```console\n(.*?)^```")

// TestReadme runs every example of the READMEs, each block after the one before.
func TestReadme(t *testing.T) {
	for _, page := range []string{"README.md", "rules/README.md"} {
		t.Run(page, func(t *testing.T) {
			text, err := os.ReadFile("../../" + page)
			if err != nil {
				t.Fatal(err)
			}
			dir := workplace(t)
			blocks := console.FindAllStringSubmatch(string(text), -1)
			if blocks == nil {
				t.Error("no examples")
			}
			for _, block := range blocks {
				for _, example := range strings.Split("\n"+block[1], "\n$ ")[1:] {
					command, want, _ := strings.Cut(example, "\n")
					runExample(t, dir, command, want)
				}
			}
		})
	}
}

// ruleFile is an example of a rule file in the documentation.
var ruleFile = regexp.MustCompile("(?ms)^```yaml\n(.*?)^```")

// TestRuleFiles holds that the rule files shown in rules/README.md load, and that their examples hold.
func TestRuleFiles(t *testing.T) {
	page, err := os.ReadFile("../../rules/README.md")
	if err != nil {
		t.Fatal(err)
	}
	files := ruleFile.FindAllStringSubmatch(string(page), -1)
	if files == nil {
		t.Error("no examples")
	}
	for _, file := range files {
		dir := t.TempDir()
		if err := os.Mkdir(filepath.Join(dir, "date"), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "date", "own.yaml"), []byte(file[1]), 0o666); err != nil {
			t.Fatal(err)
		}
		if out, err := auslese(dir, "rules", "test", ".").CombinedOutput(); err != nil {
			t.Errorf("%v\n%s\n%s", err, file[1], out)
		}
	}
}

// TestHelpExamples runs the examples of each command's help.
func TestHelpExamples(t *testing.T) {
	var walk func(cmd *cobra.Command)
	walk = func(cmd *cobra.Command) {
		for _, sub := range cmd.Commands() {
			if sub.Name() != "completion" { // cobra's own
				walk(sub)
			}
		}
		if cmd.RunE != nil && cmd.HasParent() && !cmd.HasSubCommands() && cmd.Example == "" {
			t.Errorf("%s --help has no example", cmd.CommandPath())
		}
		if cmd.Example == "" {
			return
		}
		t.Run(cmd.CommandPath(), func(t *testing.T) {
			dir := workplace(t)
			for line := range strings.Lines(cmd.Example) {
				runExample(t, dir, strings.TrimSpace(line), "")
			}
		})
	}
	walk(newRoot())
}

// runExample runs a command line and holds its output against want, if there is one.
func runExample(t *testing.T, dir, command, want string) {
	t.Helper()
	for tool, probe := range tools {
		if strings.Contains(command, tool) && exec.Command("sh", "-c", probe).Run() != nil {
			t.Logf("left out, no %s here: %s", tool, command)
			return
		}
	}
	cmd := exec.Command("sh", "-c", command)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "HOME="+dir)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Errorf("$ %s\n%v\n%s", command, err, stderr.String())
		return
	}
	if want = strings.TrimSuffix(want, "\n"); want != "" && !fits(string(out), want) {
		t.Errorf("$ %s\ngot  %s\nwant %s", command, out, want)
	}
}

// fits reports whether got is want, in which a line "…" stands for any others.
func fits(got, want string) bool {
	parts := strings.Split("\n"+want+"\n", "\n…\n")
	got = "\n" + strings.TrimSuffix(got, "\n") + "\n"
	for i, part := range parts {
		at := strings.Index(got, part)
		if at < 0 || i == 0 && at > 0 {
			return false
		}
		got = got[at+len(part):]
		if i < len(parts)-1 {
			got = "\n" + got
		}
	}
	return strings.TrimSpace(got) == "" || strings.HasSuffix(want, "\n…")
}

// workplace is a folder with the files that the examples name.
func workplace(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	testdata, err := filepath.Abs("../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(testdata, filepath.Join(dir, "testdata")); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	for to, from := range map[string]string{
		"releases/a.txt": "press/ministerium-quantenfoerderung.txt", "releases/b.html": "press/handwerkskammer-meisterfeier.html",
		"releases/c.txt": "press/ag-quartalsbericht.txt", "release.html": "press/handwerkskammer-meisterfeier.html", "gold.jsonl": "gold/general.jsonl",
	} {
		copyFile(t, filepath.Join(dir, to), filepath.Join(testdata, from))
	}
	for name, content := range map[string]string{
		"news.rss":      "<rss version=\"2.0\"><channel><item><title>Rat tagt</title><guid>1</guid><description>Der Rat tagt am 3. Mai 2019.</description></item></channel></rss>",
		"press.mbox":    "From a@example.org Thu Jul 11 10:00:00 2019\nFrom: a@example.org\nSubject: Rat tagt\nMessage-ID: <1@example.org>\n\nDer Rat tagt am 3. Mai 2019.\n",
		"crawl.warc.gz": "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://www.example.org/\r\nContent-Type: text/plain\r\nContent-Length: 28\r\n\r\nDer Rat tagt am 3. Mai 2019.\r\n\r\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func copyFile(t *testing.T, to, from string) {
	t.Helper()
	content, err := os.ReadFile(from)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(to), 0o777)
	}
	if err == nil {
		err = os.WriteFile(to, content, 0o666)
	}
	if err != nil {
		t.Fatal(err)
	}
}
