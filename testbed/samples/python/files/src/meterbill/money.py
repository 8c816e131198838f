"""Exact amounts and what a customer pays."""

from decimal import Decimal


def to_cents(amount: Decimal) -> Decimal:
    """Rounds to whole cents, half a cent up."""
    return round(amount, 2)


def with_tax(amount: Decimal, percent: Decimal) -> Decimal:
    return to_cents(amount + amount * percent / 100)
