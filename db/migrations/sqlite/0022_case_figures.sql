-- One identity-free row a case, kept by the database itself, so that no way of opening or closing one can forget it.
CREATE TRIGGER `requests_figures_opened` AFTER INSERT ON `requests`
BEGIN
  INSERT INTO `case_figures` (`id`, `request_id`, `kind`, `law`, `channel`, `received_on`, `confirmed_on`, `due_on`, `extended`)
  VALUES (NEW.`id`, NEW.`id`, NEW.`kind`, NEW.`law`, NEW.`channel`, NEW.`received_on`, substr(NEW.`confirmed_at`, 1, 10), NEW.`due_on`, 0);
END;
--> statement-breakpoint
CREATE TRIGGER `requests_figures_changed` AFTER UPDATE OF `status`, `outcome`, `kind`, `law`, `channel`, `received_on`, `due_on`, `confirmed_at`, `assignee_id`, `closed_on` ON `requests`
BEGIN
  UPDATE `case_figures` SET
    `kind` = NEW.`kind`, `law` = NEW.`law`, `channel` = NEW.`channel`, `received_on` = NEW.`received_on`,
    `confirmed_on` = substr(NEW.`confirmed_at`, 1, 10), `due_on` = NEW.`due_on`, `outcome` = NEW.`outcome`,
    `closed_on` = CASE WHEN NEW.`status` = 'closed' THEN NEW.`closed_on` END,
    `days` = CASE WHEN NEW.`status` = 'closed' THEN CAST(julianday(NEW.`closed_on`) - julianday(NEW.`received_on`) AS INTEGER) END,
    `refusal_ground` = CASE WHEN NEW.`status` = 'closed' THEN NEW.`refusal_ground` END,
    `handler_id` = NEW.`assignee_id`,
    `extended` = (SELECT count(*) > 0 FROM `clock_events` WHERE `request_id` = NEW.`id` AND `kind` = 'extended')
  WHERE `request_id` = NEW.`id`;
END;
--> statement-breakpoint
-- Cases closed before: the day in UTC, since the operator's zone is not known here.
UPDATE `requests` SET `closed_on` = substr(`closed_at`, 1, 10), `version` = `version` + 1 WHERE `closed_at` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `case_figures` (`id`, `request_id`, `kind`, `law`, `channel`, `received_on`, `confirmed_on`, `closed_on`, `outcome`, `refusal_ground`, `due_on`, `extended`, `days`, `handler_id`)
SELECT `id`, `id`, `kind`, `law`, `channel`, `received_on`, substr(`confirmed_at`, 1, 10), `closed_on`, `outcome`, `refusal_ground`, `due_on`,
  EXISTS (SELECT 1 FROM `clock_events` WHERE `clock_events`.`request_id` = `requests`.`id` AND `clock_events`.`kind` = 'extended'),
  CAST(julianday(`closed_on`) - julianday(`received_on`) AS INTEGER), `assignee_id`
FROM `requests`;
