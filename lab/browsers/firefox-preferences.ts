/**
 * Preferences that send every request of Firefox to the stand-in server, and turn off Firefox's own
 * requests, so that the request log shows only requests of pages. Puppeteer sets many more (safe browsing,
 * normandy, search, updates of add-ons).
 */
type Preferences = Record<string, string | number | boolean>;

export function firefoxPreferences(port: number, lang: string): Preferences {
  return { ...everythingTo(port), ...QUIET, 'intl.accept_languages': lang, 'intl.locale.requested': lang };
}

/** Every name resolves to 127.0.0.1, and ports 80 and 443 lead to our server. */
function everythingTo(port: number): Preferences {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `80,443=${port}`,
    'network.trr.mode': 5, // DNS over HTTPS off, for good.
    'network.proxy.type': 0, // A proxy from the system's settings would resolve names itself.
    'network.http.http3.enable': false, // HTTP/3 uses UDP, which the stand-in server does not support.
    'security.OCSP.enabled': 0,
  };
}

const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.chrome.site_icons': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.activity-stream.feeds.asrouterfeed': false,
  'browser.newtabpage.activity-stream.feeds.section.topstories': false,
  'browser.newtabpage.activity-stream.telemetry': false,
  'browser.ping-centre.telemetry': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.google5.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.topsites.contile.enabled': false,
  'browser.urlbar.quicksuggest.enabled': false,
  'dom.push.connection.enabled': false,
  'dom.security.https_only_mode': false,
  'extensions.blocklist.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'identity.fxaccounts.enabled': false,
  'media.gmp-manager.url': '',
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.predictor.enabled': false,
  'network.prefetch-next': false,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'signon.management.page.breach-alerts.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
  'toolkit.telemetry.server': '',
  'trailhead.firstrun.didSeeAboutWelcome': true,
};
