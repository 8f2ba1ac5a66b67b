-- A case that was set aside as spam, or put together with another, can be taken back to where it stood: what was
-- answered never is. As in lib/domain/requests/lifecycle.ts (SR-051).
DROP TRIGGER `requests_status`;
--> statement-breakpoint
CREATE TRIGGER `requests_status` BEFORE UPDATE OF `status` ON `requests`
WHEN NEW.`status` <> OLD.`status` AND (OLD.`status` || '>' || NEW.`status`) NOT IN (
  'unconfirmed>open', 'unconfirmed>closed', 'open>waiting', 'open>held', 'open>closed',
  'waiting>open', 'waiting>held', 'waiting>closed', 'held>open', 'held>closed')
AND NOT (OLD.`status` = 'closed' AND OLD.`outcome` IN ('spam', 'duplicate') AND NEW.`status` <> 'held')
BEGIN SELECT RAISE(ABORT, 'the lifecycle has no such step'); END;
