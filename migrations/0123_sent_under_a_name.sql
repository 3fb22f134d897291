-- What a program sends under a name of its own is answered as it was the first time. Other words under that name are refused,
-- and so is the same while the first is still at work.

alter table sent_request
	-- A fingerprint of all that was sent; null of what came in before.
	add column says text check (length(says) = 43),
	-- Until when whoever sends it is at work; null once it is done. After a crash it passes by itself.
	add column working_until timestamptz;
