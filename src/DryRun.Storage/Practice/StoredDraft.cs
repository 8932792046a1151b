using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DryRun.Storage.Practice;

/// <summary>A version of code that is being written.</summary>
public sealed class StoredDraft
{
    /// <summary>Its id; the highest of a problem is the latest version.</summary>
    public long Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string LearnerId { get; init; }

    /// <summary>The problem's slug.</summary>
    public required string Problem { get; init; }

    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>When it was saved.</summary>
    public required DateTimeOffset SavedAt { get; init; }
}

internal sealed class StoredDraftTable : IEntityTypeConfiguration<StoredDraft>
{
    public void Configure(EntityTypeBuilder<StoredDraft> builder) =>
        builder.HasIndex(row => new { row.LearnerId, row.Problem, row.Id });
}
