-- What a draft was when it was last written: two windows of one operator may have it open, and
-- the one that saw less does not write over the other.
ALTER TABLE draft ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
