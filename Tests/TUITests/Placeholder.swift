// The module's first test comes with its first commit.
