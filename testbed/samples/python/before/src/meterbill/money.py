"""Exact amounts and what a customer pays."""

from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def to_cents(amount: Decimal) -> Decimal:
    """Rounds to whole cents, half a cent up."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def with_tax(amount: Decimal, percent: Decimal) -> Decimal:
    return to_cents(amount + amount * percent / 100)
