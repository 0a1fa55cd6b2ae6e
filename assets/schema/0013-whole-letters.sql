-- Names with letters in two pieces, and letters with marks, are found by normal typing: their
-- letters are put together, and what they are found by is without marks. The functions are
-- those of the program (`SchemaFunctions`); of a name of plain letters nothing changes.
UPDATE person SET
    surname = tereze_whole(surname), given_name = tereze_whole(given_name),
    patronymic = tereze_whole(patronymic),
    name_order = tereze_order(surname || ' ' || given_name || coalesce(' ' || patronymic, '')),
    name_key = tereze_key(name_key)
WHERE name_key GLOB '*[^ -~а-я]*';
UPDATE employer SET
    name = tereze_whole(name), name_order = tereze_order(name), name_key = tereze_key(name_key)
WHERE name_key GLOB '*[^ -~а-я]*';
