ALTER TABLE `requests` ADD `paused_since` text;--> statement-breakpoint
CREATE INDEX `requests_queue_kind_assignee` ON `requests` (`kind`,`assignee_id`,`status`,`sort_on`,`id`);