-- The trail is append-only, and gap-free (SR-140).
CREATE TRIGGER `audit_no_update` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_no_delete` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_no_gap` BEFORE INSERT ON `audit`
WHEN NEW.`sequence` <> (SELECT coalesce(max(`sequence`), 0) + 1 FROM `audit`)
BEGIN SELECT RAISE(ABORT, 'the audit sequence has no gaps'); END;
--> statement-breakpoint
-- A request is saved only on the version that was read (SR-107).
CREATE TRIGGER `requests_version` BEFORE UPDATE ON `requests`
WHEN NEW.`version` <> OLD.`version` + 1
BEGIN SELECT RAISE(ABORT, 'a request is saved on the version that was read'); END;
--> statement-breakpoint
-- The lifecycle, as in lib/domain/requests/lifecycle.ts; a test holds the two against each other (SR-051).
CREATE TRIGGER `requests_status` BEFORE UPDATE OF `status` ON `requests`
WHEN NEW.`status` <> OLD.`status` AND (OLD.`status` || '>' || NEW.`status`) NOT IN (
  'unconfirmed>open', 'unconfirmed>closed', 'open>waiting', 'open>held', 'open>closed',
  'waiting>open', 'waiting>held', 'waiting>closed', 'held>open', 'held>closed')
BEGIN SELECT RAISE(ABORT, 'the lifecycle has no such step'); END;
--> statement-breakpoint
CREATE TRIGGER `requests_insert_status` BEFORE INSERT ON `requests`
WHEN NEW.`status` NOT IN ('unconfirmed', 'open')
BEGIN SELECT RAISE(ABORT, 'a request begins unconfirmed or open'); END;
--> statement-breakpoint
CREATE TRIGGER `requests_outcome` BEFORE UPDATE ON `requests`
WHEN (NEW.`status` = 'closed') <> (NEW.`outcome` IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a closed request has an outcome, an open one has none'); END;
