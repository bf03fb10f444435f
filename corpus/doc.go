// Package corpus turns the arguments of a command into documents in UTF-8.
package corpus
