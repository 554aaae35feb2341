"""The session's objectives and timetable."""
