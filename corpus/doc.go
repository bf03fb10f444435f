// Package corpus turns the arguments of a command into documents in UTF-8.
//
// The path of a document, in order:
//
//  1. paths.go makes files of folders, globs and lists of names, in the order in which they are given; in
//     folders it goes by the endings of names and passes over where results go.
//  2. open.go opens a file, as far as it reaches now, and undoes its compression (decompress.go).
//  3. charset.go makes UTF-8 of UTF-16 while the file is read; other charsets wait for the document, of
//     which each may declare its own.
//  4. The table in open.go chooses the format: by the flag, the name, the content.
//  5. The format's reader cuts the file into documents: text.go (text and pages), jsonl.go with jsonl_line.go
//     and ids.go, warc.go with warc_block.go, feed.go with pieces.go, mail.go. A document that is broken is an
//     [Error] that names it, and the reader goes on behind it where that can be found again.
//
// Every reader works in time linear to its input, whatever that is, and holds one document at a time, of a
// feed all, up to the limit of [Options].
package corpus
