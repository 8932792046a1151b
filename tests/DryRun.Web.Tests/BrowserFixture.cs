using DryRun.App.Review;
using DryRun.Core.Curriculum;
using DryRun.Web.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace DryRun.Web.Tests;

/// <summary>The whole product on a free port with a data folder of its own, and a real browser. One for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-quic", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-gpu", "--no-first-run",
    ];

    /// <summary>How long the browser waits, in milliseconds; how fast the machine is, is not what the tests are about.</summary>
    public const float Patience = 120_000;

    private readonly string _data = Directory.CreateTempSubdirectory("dryrun-web-").FullName;
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the product answers, without a slash at its end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The services of the running product.</summary>
    public IServiceProvider Services => _app!.Services;

    /// <summary>What there is to learn.</summary>
    public Catalogue Catalogue => Services.GetRequiredService<Catalogue>();

    /// <summary>The quizzes of the running product.</summary>
    public Quizzes Quizzes => Services.GetRequiredService<Quizzes>();

    /// <summary>The browser.</summary>
    public IBrowser Browser => _browser!;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        _app = DryRunHost.Build(new ServeOptions { Port = 0, DataFolder = _data, ContentFolder = ContentFolder() });
        await _app.StartAsync();
        Address = _app.Urls.First();
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("DRYRUN_CHROMIUM") ?? "/usr/bin/chromium-headless-shell",
            Args = Arguments,
        });
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }

    private static string ContentFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DryRun.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests have to run below the project's folder.");
        }

        return Path.Combine(folder.FullName, "content");
    }
}
