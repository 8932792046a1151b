using DryRun.App;
using DryRun.App.Curriculum;
using DryRun.App.Questions;
using DryRun.Core.Curriculum;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DryRun.Bench.Generator;

/// <summary>The content and what makes questions of it.</summary>
internal sealed class Bench(Catalogue catalogue, ServiceProvider services) : IAsyncDisposable
{
    public Catalogue Catalogue => catalogue;

    public QuestionMaker Maker => services.GetRequiredService<QuestionMaker>();

    public EngineSandbox Sandbox => services.GetRequiredService<EngineSandbox>();

    public static Bench Open(string folder)
    {
        var catalogue = CatalogueSource.Read(folder);
        var services = new ServiceCollection()
            .AddSingleton(new DryRunOptions { ContentFolder = folder })
            .AddSingleton(TimeProvider.System)
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddJudging(catalogue)
            .BuildServiceProvider();
        return new(catalogue, services);
    }

    /// <summary>A generator that has made nothing yet.</summary>
    public QuestionGenerator Generator() => new(catalogue, Maker, NullLogger<QuestionGenerator>.Instance);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
