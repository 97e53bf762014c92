"""Our numbers beside their limits, measured in the same run.

Every module here other than the harness holds rows: functions marked with `harness.row`.
`python -m benchmarks` runs them all, `python -m benchmarks sale` those of one module.
"""
