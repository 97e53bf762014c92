"""Papers and the devices that make them: tickets, receipts, reports and printers."""
