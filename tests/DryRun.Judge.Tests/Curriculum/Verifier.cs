using DryRun.App;
using DryRun.App.Curriculum;
using DryRun.App.Questions;
using DryRun.Core.Curriculum;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DryRun.Judge.Tests.Curriculum;

/// <summary>A verifier on a real judge, for all tests of a class.</summary>
public sealed class Verifier : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("dryrun-verify-");
    private readonly ServiceProvider _services;

    public Verifier()
    {
        var nothing = new Catalogue([], [], new Roadmap([]), [], new CatalogueItems([], []));
        _services = new ServiceCollection()
            .AddSingleton(new DryRunOptions { DataFolder = _data.FullName })
            .AddSingleton(TimeProvider.System)
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddJudging(nothing)
            .BuildServiceProvider();
    }

    public TemplateProof Templates => _services.GetRequiredService<TemplateProof>();

    public QuestionMaker Maker => _services.GetRequiredService<QuestionMaker>();

    public AnswerChecker Answers => _services.GetRequiredService<AnswerChecker>();

    public ContentVerifier Content => _services.GetRequiredService<ContentVerifier>();

    /// <summary>All checks of a catalogue.</summary>
    public async Task<IReadOnlyList<ContentCheck>> ChecksAsync(Catalogue catalogue, CancellationToken cancellationToken)
    {
        var checks = new List<ContentCheck>();
        await foreach (var check in Content.VerifyAsync(catalogue, VerifyScope.All, cancellationToken))
        {
            checks.Add(check);
        }

        return checks;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
