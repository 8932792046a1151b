using DryRun.Storage.Coaching;
using DryRun.Storage.Practice;
using DryRun.Storage.Questions;
using DryRun.Storage.Review;
using Microsoft.EntityFrameworkCore;

namespace DryRun.Storage;

/// <summary>Everything DryRun knows about learners. Each row carries its learner's id; times are UTC.</summary>
public sealed class LearnerData(DbContextOptions<LearnerData> options) : DbContext(options)
{
    /// <summary>Code that was sent to be judged.</summary>
    public DbSet<StoredSubmission> Submissions => Set<StoredSubmission>();

    /// <summary>Tries at items.</summary>
    public DbSet<StoredAttempt> Attempts => Set<StoredAttempt>();

    /// <summary>What the attempts show; rows are only ever added.</summary>
    public DbSet<StoredEvidence> Evidence => Set<StoredEvidence>();

    /// <summary>Answers in words, each with what the coach made of it; rows are only ever added.</summary>
    public DbSet<StoredAnswer> Answers => Set<StoredAnswer>();

    /// <summary>What learners say of points where the coach was unsure; rows are only ever added.</summary>
    public DbSet<StoredTick> Ticks => Set<StoredTick>();

    /// <summary>Versions of unfinished code.</summary>
    public DbSet<StoredDraft> Drafts => Set<StoredDraft>();

    /// <summary>Quizzes that were begun.</summary>
    public DbSet<StoredQuiz> Quizzes => Set<StoredQuiz>();

    /// <summary>Answers in quizzes.</summary>
    public DbSet<StoredQuizAnswer> QuizAnswers => Set<StoredQuizAnswer>();

    /// <summary>Sets that learners saved under a name.</summary>
    public DbSet<StoredSet> Sets => Set<StoredSet>();

    /// <summary>How good learners are, by area.</summary>
    public DbSet<StoredAreaRating> AreaRatings => Set<StoredAreaRating>();

    /// <summary>How hard templates are, by level.</summary>
    public DbSet<StoredItemRating> ItemRatings => Set<StoredItemRating>();

    /// <summary>One row a learner.</summary>
    public DbSet<StoredPreferences> Preferences => Set<StoredPreferences>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LearnerData).Assembly);

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<TimeSpan>().HaveConversion<long>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }
}
