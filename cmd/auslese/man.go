package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

func newMan() *cobra.Command {
	return &cobra.Command{
		Use:     "man DIR",
		Short:   "Write the manual pages into a folder",
		Example: `  auslese man ~/.local/share/man/man1`,
		Args:    arguments(1, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o777); err != nil {
				return usageError{fmt.Errorf("man: %w", err)}
			}
			root := cmd.Root()
			root.DisableAutoGenTag = true // no date: the pages change with the program alone
			return doc.GenManTree(root, &doc.GenManHeader{Section: "1", Source: "auslese " + version}, args[0])
		},
	}
}
