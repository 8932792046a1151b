using DryRun.Core.Practice;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DryRun.Storage.Practice;

/// <summary>How a learner likes DryRun to be.</summary>
public sealed class StoredPreferences
{
    /// <summary>Whose they are.</summary>
    public required string LearnerId { get; init; }

    /// <summary>The colours.</summary>
    public Theme Theme { get; set; }

    /// <summary>True shows pattern and difficulty before a problem is solved.</summary>
    public bool ShowPatterns { get; set; }

    /// <summary>What code is written in.</summary>
    public EditorMode Editor { get; set; }

    /// <summary>True gives the code editor Vim's keys.</summary>
    public bool VimKeys { get; set; }

    /// <summary>True lets Tab leave the editor.</summary>
    public bool TabLeavesEditor { get; set; }

    /// <summary>True shows which points of a question are said while the answer is written.</summary>
    public bool LivePoints { get; set; } = true;
}

internal sealed class StoredPreferencesTable : IEntityTypeConfiguration<StoredPreferences>
{
    public void Configure(EntityTypeBuilder<StoredPreferences> builder) => builder.HasKey(row => row.LearnerId);
}
