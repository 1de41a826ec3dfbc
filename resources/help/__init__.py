"""The pages of the help, one folder a language: plain Markdown, whose first line is the title."""
