"""Tariffs: a monthly fee and blocks of energy, each with its own price."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Optional, Tuple

from meterbill._rates import TARIFFS


@dataclass(frozen=True)
class Block:
    price: Decimal
    up_to_kwh: Optional[int]


@dataclass(frozen=True)
class Tariff:
    base_fee: Decimal
    tax_percent: Decimal
    blocks: Tuple[Block, ...]


def tariff(name: str) -> Tariff:
    try:
        rates = TARIFFS[name]
    except KeyError:
        raise LookupError(f"no tariff {name!r}, only {', '.join(sorted(TARIFFS))}") from None
    blocks = tuple(Block(Decimal(block["price"]), block.get("up_to_kwh")) for block in rates["blocks"])
    return Tariff(Decimal(rates["base_fee"]), Decimal(rates["tax_percent"]), blocks)
