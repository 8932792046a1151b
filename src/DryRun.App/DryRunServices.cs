using DryRun.App.Coaching;
using DryRun.App.Curriculum;
using DryRun.App.Curriculum.Search;
using DryRun.App.Judging;
using DryRun.App.Practice;
using DryRun.App.Questions;
using DryRun.App.Review;
using DryRun.Core.Coaching;
using DryRun.Core.Curriculum;
using DryRun.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace DryRun.App;

/// <summary>Composes catalogue, judge and storage into the use cases.</summary>
public static class DryRunServices
{
    /// <summary>Adds everything, with the catalogue read from the content folder.</summary>
    /// <exception cref="ContentException">The content is not in order.</exception>
    public static IServiceCollection AddDryRun(this IServiceCollection services, DryRunOptions options) =>
        services.AddDryRun(options, CatalogueSource.Read(options.ContentFolder));

    /// <summary>Adds everything, with a catalogue that is at hand.</summary>
    public static IServiceCollection AddDryRun(this IServiceCollection services, DryRunOptions options, Catalogue catalogue)
    {
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        return services.AddJudging(catalogue).AddSearch().AddCoaching(catalogue).AddPractice(options).AddReview().AddLanguageModel(options);
    }

    /// <summary>Adds only what judges: no learner, no database, nothing in the background.</summary>
    public static IServiceCollection AddJudging(this IServiceCollection services, Catalogue catalogue)
    {
        services.AddSingleton(catalogue);
        services.AddSingleton(provider => new Sandbox(
            provider.GetRequiredService<DryRunOptions>().Judge,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<EngineSandbox>();
        services.AddSingleton<TestMaker>();
        services.AddSingleton<Preparation>();
        services.AddSingleton<PreparationCache>();
        services.AddSingleton<QuestionMaker>();
        services.AddSingleton<QuestionGenerator>();
        services.AddSingleton<AnswerChecker>();
        services.AddSingleton<TemplateProof>();
        services.AddSingleton<ContentVerifier>();
        return services.AddSingleton(provider => new ProblemJudge(
            provider.GetRequiredService<Sandbox>(),
            provider.GetRequiredService<Preparation>(),
            provider.GetRequiredService<PreparationCache>()));
    }

    private static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<CatalogueSearch>();
        services.AddSingleton<PassageFinder>();
        return services.AddHostedService<SearchWarmUp>();
    }

    private static IServiceCollection AddReview(this IServiceCollection services)
    {
        services.AddSingleton<Ratings>();
        services.AddSingleton<LearnerLevels>();
        services.AddSingleton<QuizItems>();
        return services.AddSingleton<Quizzes>();
    }

    /// <summary>Adds what grades answers in words.</summary>
    private static IServiceCollection AddCoaching(this IServiceCollection services, Catalogue catalogue)
    {
        services.AddSingleton(_ => new Lazy<Grader>(() => new Grader(catalogue.Questions, catalogue.Thesaurus)));
        services.AddSingleton(provider => provider.GetRequiredService<Lazy<Grader>>().Value);
        services.AddSingleton<Answers>();
        return services.AddHostedService<CoachWarmUp>();
    }

    private static IServiceCollection AddPractice(this IServiceCollection services, DryRunOptions options)
    {
        services.AddSqliteStorage(options.DataFolder);
        services.AddSingleton<SubmissionQueue>();
        services.AddSingleton<SubmissionRecorder>();
        services.AddSingleton(provider => new Submissions(
            provider.GetRequiredService<Catalogue>(),
            provider.GetRequiredService<Sandbox>(),
            provider.GetRequiredService<SubmissionQueue>(),
            provider.GetRequiredService<IDbContextFactory<LearnerData>>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<QuestionSets>();
        services.AddSingleton<SavedSets>();
        services.AddSingleton<Drafts>();
        services.AddSingleton<LessonReading>();
        services.AddSingleton<Preferences>();
        services.AddSingleton<Progress>();
        services.AddHostedService<Startup>();
        services.AddHostedService<JudgeWarmUp>();
        return services.AddHostedService<SubmissionWorker>();
    }
}
