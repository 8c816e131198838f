"""The bill for one month."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Tuple

from meterbill.money import to_cents, with_tax
from meterbill.tariff import Tariff


@dataclass(frozen=True)
class Line:
    text: str
    amount: Decimal


@dataclass(frozen=True)
class Bill:
    lines: Tuple[Line, ...]
    net: Decimal
    total: Decimal


def bill(kwh: int, tariff: Tariff) -> Bill:
    lines = (Line("base fee", tariff.base_fee), *energy_lines(kwh, tariff))
    net = sum((line.amount for line in lines), Decimal(0))
    return Bill(lines, net, with_tax(net, tariff.tax_percent))


def energy_lines(kwh: int, tariff: Tariff):
    start = 0
    for block in tariff.blocks:
        end = kwh if block.up_to_kwh is None else min(kwh, block.up_to_kwh)
        if end > start:
            yield Line(f"{end - start} kWh at {block.price}", to_cents((end - start) * block.price))
        start = max(start, end)
