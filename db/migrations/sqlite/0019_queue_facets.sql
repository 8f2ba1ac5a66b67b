DROP INDEX `requests_queue_kind_assignee`;--> statement-breakpoint
DROP INDEX `requests_queue`;--> statement-breakpoint
DROP INDEX `requests_queue_kind`;--> statement-breakpoint
DROP INDEX `requests_queue_assignee`;--> statement-breakpoint
CREATE INDEX `requests_queue_received` ON `requests` (`status`,`received_at`,`id`,`sort_on`,`kind`,`law`,`assignee_id`,`outcome`,`locale`,`channel`,`assurance`,`paused_since`);--> statement-breakpoint
CREATE INDEX `requests_queue_activity` ON `requests` (`status`,`last_activity_at`,`id`,`sort_on`,`kind`,`law`,`assignee_id`,`outcome`,`locale`,`channel`,`assurance`,`paused_since`);--> statement-breakpoint
CREATE INDEX `requests_queue_law` ON `requests` (`law`,`status`,`sort_on`,`id`,`kind`,`assignee_id`,`outcome`,`locale`,`channel`,`assurance`,`paused_since`);--> statement-breakpoint
CREATE INDEX `requests_queue` ON `requests` (`status`,`sort_on`,`id`,`kind`,`law`,`assignee_id`,`outcome`,`locale`,`channel`,`assurance`,`paused_since`);--> statement-breakpoint
CREATE INDEX `requests_queue_kind` ON `requests` (`kind`,`status`,`sort_on`,`id`,`law`,`assignee_id`,`outcome`,`locale`,`channel`,`assurance`,`paused_since`);--> statement-breakpoint
CREATE INDEX `requests_queue_assignee` ON `requests` ((case when assignee_id is null then '' else assignee_id end),`status`,`sort_on`,`id`,`kind`,`law`,`assignee_id`,`outcome`,`locale`,`channel`,`assurance`,`paused_since`);