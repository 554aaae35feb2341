"""From a document to a file: HTML, PDF, DOCX."""
