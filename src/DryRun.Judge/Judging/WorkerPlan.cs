namespace DryRun.Judge.Judging;

/// <summary>How workers are started on this host, as the self check found.</summary>
internal sealed record WorkerPlan(JudgeOptions Options, bool Nested, ControlGroupFiles? Groups);
