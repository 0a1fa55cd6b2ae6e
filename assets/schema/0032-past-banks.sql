-- Banks that are no more have a Kazakh name too; an administrator's name stays.
WITH known(bic, name) AS (VALUES
    ('KISCKZKX', '«ҚРҰБ Қазақстан банкаралық есеп айырысу орталығы» РМК'),
    ('NPCKKZKA', '«Ұлттық процессингтік орталық» АҚ'),
    ('ABKZKZKX', '«БТА Банкі» АҚ'),
    ('ASFBKZKA', '«Астана Банкі» АҚ'),
    ('MSRBKZKA', '«Мастербанк» АҚ'),
    ('DEMIKZKA', '«БанкПозитив Қазақстан» АҚ'),
    ('SENIKZKA', '«Сенім-Банк» АҚ'),
    ('NBPAKZKA', '«Пәкістан Ұлттық Банкі» Қазақстандағы ЕБ АҚ'),
    ('KMGCKZKA', '«Қазақстандық Ипотекалық Компания» АҚ'),
    ('NFBAKZ23', '«Delta Bank» АҚ'),
    ('LARIKZKA', '«AsiaCredit Bank» АҚ'),
    ('JSRBKZKA', '«БТА Банкі» АҚ еншілес ұйымы (Темірбанк)'),
    ('TBKBKZKA', '«ТАИБ Қазақ Банкі» ЕБ АҚ'),
    ('ALMNKZKA', '«АТФБанк» АҚ'),
    ('SABRKZKA', '«Ресей Сбербанкі» ЕБ АҚ'),
    ('KAZSKZKA', '«Қазинвестбанк» АҚ'),
    ('ABNAKZKX', '«RBS (Kazakhstan)» ЕБ АҚ'),
    ('EXKAKZKA', '«Эксимбанк Қазақстан» АҚ'),
    ('CABRKZKA', 'Орталық Азия банкі (ЖАҚ)'),
    ('ALFAKZKA', '«Альфа-Банк» ЕБ АҚ'))
UPDATE bank SET name_kk = (SELECT name FROM known WHERE known.bic = bank.bic), version = version + 1
WHERE name_kk = '' AND status = 'historical' AND bic IN (SELECT bic FROM known);
