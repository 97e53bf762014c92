"""Tests of the screens, on real windows without a screen."""
