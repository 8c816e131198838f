"""Meter readings, as exported by the reading app: one 'YYYY-MM-DD,kWh' per line."""

from dataclasses import dataclass
from datetime import date
from typing import List

DIAL_KWH = 100_000  # five digits, then the dial starts again at zero


@dataclass(frozen=True)
class Reading:
    day: date
    kwh: int


def parse_readings(text: str) -> List[Reading]:
    readings = []
    for line in filter(None, map(str.strip, text.splitlines())):
        day, kwh = line.split(",")
        readings.append(Reading(date.fromisoformat(day), int(kwh)))
    return sorted(readings, key=lambda reading: reading.day)


def consumption(earlier: Reading, later: Reading) -> int:
    return (later.kwh - earlier.kwh) % DIAL_KWH
