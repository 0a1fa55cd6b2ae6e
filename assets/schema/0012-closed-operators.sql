-- Who no longer works here is shut out; what they did keeps their name.
ALTER TABLE operator ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0;
