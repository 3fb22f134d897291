-- A letter that still waits for a mail server when something in it is hidden is written anew: so it is known which letter
-- of a day a notice went into.

alter table delivery add column mail_id uuid references mail (id) on delete set null;
create index delivery_mail_idx on delivery (mail_id) where mail_id is not null;
