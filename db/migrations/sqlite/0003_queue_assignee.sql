DROP INDEX `requests_queue_kind_assignee`;--> statement-breakpoint
DROP INDEX `requests_queue_assignee`;--> statement-breakpoint
CREATE INDEX `requests_queue_kind_assignee` ON `requests` (`kind`,(case when assignee_id is null then '' else assignee_id end),`status`,`sort_on`,`id`);--> statement-breakpoint
CREATE INDEX `requests_queue_assignee` ON `requests` ((case when assignee_id is null then '' else assignee_id end),`status`,`sort_on`,`id`);