using DryRun.Core.Judging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DryRun.Storage.Practice;

/// <summary>A submission. Unfinished until it has a verdict; what is unfinished at start is judged again.</summary>
public sealed class StoredSubmission
{
    /// <summary>Its id, which sorts by time.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string LearnerId { get; init; }

    /// <summary>The problem's slug.</summary>
    public required string Problem { get; init; }

    /// <summary>The code as it was sent.</summary>
    public required string Code { get; init; }

    /// <summary>The sender's key against sending twice.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was finished; null until then.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Its verdict; null until it is finished.</summary>
    public Verdict? Verdict { get; set; }

    /// <summary>Tests passed.</summary>
    public int Passed { get; set; }

    /// <summary>Tests in all.</summary>
    public int Total { get; set; }

    /// <summary>Processor time.</summary>
    public TimeSpan Cpu { get; set; }

    /// <summary>Wall time.</summary>
    public TimeSpan Wall { get; set; }

    /// <summary>Peak memory in bytes.</summary>
    public long PeakMemoryBytes { get; set; }

    /// <summary>True when the peak is the largest single process's.</summary>
    public bool MemoryPerProcess { get; set; }

    /// <summary>The tests that were run, as JSON.</summary>
    public string? Tests { get; set; }

    /// <summary>Where it failed first, as JSON.</summary>
    public string? FirstFailure { get; set; }
}

internal sealed class StoredSubmissionTable : IEntityTypeConfiguration<StoredSubmission>
{
    public void Configure(EntityTypeBuilder<StoredSubmission> builder)
    {
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => new { row.LearnerId, row.Problem, row.CreatedAt });
        builder.HasIndex(row => new { row.LearnerId, row.IdempotencyKey }).IsUnique();
        builder.HasIndex(row => row.FinishedAt);
    }
}
